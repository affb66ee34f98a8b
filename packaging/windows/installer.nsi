; The per-user installer: no administrator is asked for. /S installs and removes without a window,
; /D=FOLDER (last, unquoted) puts it elsewhere.
; makensis -DVERSION=0.1.0 -DPROGRAM=folder -DICONS=folder -DOUT=file installer.nsi
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
Name "Mentor Desk"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Mentor Desk"
Icon "${ICONS}\mentor-desk.ico"
UninstallIcon "${ICONS}\mentor-desk.ico"
ManifestDPIAware true
LoadLanguageFile "${NSISDIR}\Contrib\Language files\Danish.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\MentorDesk"
!define TYPE "MentorDesk.Package"
; Tells the desktop that file types have changed.
!define TELL "System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'"

Section
  ; Files of an earlier version must not lie beside the new ones. What users wrote lies elsewhere.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*"
  File "${ICONS}\mentor-desk-package.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Mentor Desk.lnk" "$INSTDIR\mentor-desk.exe"
  WriteRegStr HKCU "Software\Classes\.mdpakke" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\mentor-desk-package.ico"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\mentor-desk.exe" "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "Mentor Desk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\mentor-desk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Mentor Desk contributors"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${TELL}
SectionEnd

Section "Uninstall"
  ; %LOCALAPPDATA%\MentorDesk, with the caseload, is not touched.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\mentor-desk.exe"
  Delete "$INSTDIR\mentor-desk-cli.exe"
  Delete "$INSTDIR\mentor-desk-package.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Mentor Desk.lnk"
  DeleteRegKey HKCU "Software\Classes\.mdpakke"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegKey HKCU "${KEY}"
  ${TELL}
SectionEnd
