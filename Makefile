# Two commands do everything: `make run` and `make test`; `make package` makes what is handed out.
BIN := .venv/bin

.PHONY: run test package
run: .venv/ready
	@$(BIN)/mentor-desk

test: .venv/ready
	@sh packaging/check.sh

# What is handed out, into dist/: packaging/README.md.
package:
	@sh packaging/package.sh

.venv/ready: requirements.lock pyproject.toml packaging/setup.sh packaging/debian-packages.txt \
		$(wildcard resources/i18n/*.ts)
	@sh packaging/setup.sh
	@touch $@
