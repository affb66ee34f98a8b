CREATE TABLE anonymous_figure (
	id CHAR(32) NOT NULL,
	year INTEGER NOT NULL,
	measure VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	count INTEGER NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_anonymous_figure PRIMARY KEY (id)
);
CREATE INDEX ix_anonymous_figure_year ON anonymous_figure (year);
CREATE TABLE erasure (
	id CHAR(32) NOT NULL,
	citizen_id CHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	erased_on DATE NOT NULL,
	why VARCHAR NOT NULL,
	counts JSON NOT NULL,
	backups_until DATE NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_erasure PRIMARY KEY (id)
);
CREATE INDEX ix_erasure_citizen_id ON erasure (citizen_id);
CREATE TABLE hand_over (
	id CHAR(32) NOT NULL,
	package_id CHAR(32) NOT NULL,
	direction VARCHAR NOT NULL,
	day DATE NOT NULL,
	colleague VARCHAR NOT NULL,
	case_ids JSON NOT NULL,
	counts JSON NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_hand_over PRIMARY KEY (id)
);
CREATE INDEX ix_hand_over_package_id ON hand_over (package_id);
CREATE TABLE merge (
	id CHAR(32) NOT NULL,
	model VARCHAR NOT NULL,
	kept_id CHAR(32) NOT NULL,
	lost_id CHAR(32) NOT NULL,
	merged_on DATE NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_merge PRIMARY KEY (id)
);
CREATE INDEX ix_merge_kept_id ON merge (kept_id);
CREATE INDEX ix_merge_lost_id ON merge (lost_id);
CREATE TABLE not_same (
	id CHAR(32) NOT NULL,
	model VARCHAR NOT NULL,
	one_id CHAR(32) NOT NULL,
	other_id CHAR(32) NOT NULL,
	said_on DATE NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_not_same PRIMARY KEY (id)
);
CREATE INDEX ix_not_same_one_id ON not_same (one_id);
CREATE INDEX ix_not_same_other_id ON not_same (other_id);
