CREATE TABLE data_set_version (
    id CHAR(32) NOT NULL,
    path VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    content VARCHAR NOT NULL,
    based_on VARCHAR NOT NULL,
    made_on DATE NOT NULL,
    who VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_data_set_version PRIMARY KEY (id)
);
CREATE INDEX ix_data_set_version_path ON data_set_version (path);
CREATE INDEX ix_note_journal_status ON note (journal_status);
