# Makes the program, the zip and the per-user installer on a Windows machine with Python 3.11 and NSIS.
# With WiX 3 on the path also the MSI; with MENTOR_DESK_CERTIFICATE (a thumbprint) everything is signed.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$python = "build\package-venv\Scripts\python.exe"
if (-not (Test-Path $python)) { py -3.11 -m venv build\package-venv }
function Run { param($what) & $what @args; if ($LASTEXITCODE) { throw "$what ended with $LASTEXITCODE" } }
function Sign($file) {
    if ($env:MENTOR_DESK_CERTIFICATE) {
        Run signtool sign /sha1 $env:MENTOR_DESK_CERTIFICATE /fd SHA256 $file
    }
}
Run $python -m pip install --require-hashes --requirement packaging\requirements.lock
Run $python -m pip install --no-deps --no-build-isolation --force-reinstall .
Run $python packaging\package.py
$version = & $python -c "from importlib.metadata import version; print(version('mentor-desk'))"
Sign "dist\mentor-desk\mentor-desk.exe"
Sign "dist\mentor-desk\mentor-desk-cli.exe"
Compress-Archive -Force dist\mentor-desk "dist\mentor-desk-$version-windows.zip"
$setup = "$PWD\dist\mentor-desk-$version-setup.exe"
Run makensis "-DVERSION=$version" "-DPROGRAM=$PWD\dist\mentor-desk" "-DICONS=$PWD\build\package" "-DOUT=$setup" packaging\windows\installer.nsi
Sign $setup
if (Get-Command candle -ErrorAction SilentlyContinue) {
    Run $python packaging\windows\make_msi.py dist\mentor-desk build\package $version build\package\mentor-desk.wxs
    Run candle -arch x64 -out build\package\mentor-desk.wixobj build\package\mentor-desk.wxs
    Run light -out "dist\mentor-desk-$version.msi" build\package\mentor-desk.wixobj
    Sign "dist\mentor-desk-$version.msi"
}
