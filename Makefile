# Two commands do everything: `make run` and `make test`.
BIN := .venv/bin

.PHONY: run test
run: .venv/ready
	@$(BIN)/mentor-desk

test: .venv/ready
	@sh packaging/check.sh

.venv/ready: requirements.lock pyproject.toml packaging/setup.sh packaging/debian-packages.txt \
		$(wildcard resources/i18n/*.ts)
	@sh packaging/setup.sh
	@touch $@
