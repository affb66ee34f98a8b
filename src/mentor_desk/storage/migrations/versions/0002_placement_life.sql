CREATE TABLE asset (
	id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	media_type VARCHAR NOT NULL,
	data BLOB,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_asset PRIMARY KEY (id)
);
CREATE INDEX ix_asset_name ON asset (name);
CREATE TABLE checklist_tick (
	id CHAR(32) NOT NULL,
	subject_id CHAR(32) NOT NULL,
	checklist VARCHAR NOT NULL,
	item VARCHAR NOT NULL,
	done_on DATE NOT NULL,
	remark VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_checklist_tick PRIMARY KEY (id)
);
CREATE INDEX ix_checklist_tick_subject_id ON checklist_tick (subject_id);
CREATE TABLE form_wording (
	id CHAR(32) NOT NULL,
	"key" VARCHAR NOT NULL,
	path VARCHAR NOT NULL,
	wording VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_form_wording PRIMARY KEY (id)
);
CREATE INDEX ix_form_wording_key ON form_wording ("key");
CREATE TABLE paper_fill (
	id CHAR(32) NOT NULL,
	"key" VARCHAR NOT NULL,
	subject_id CHAR(32) NOT NULL,
	"values" JSON NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_paper_fill PRIMARY KEY (id)
);
CREATE INDEX ix_paper_fill_key ON paper_fill ("key");
CREATE INDEX ix_paper_fill_subject_id ON paper_fill (subject_id);
CREATE TABLE firm_task (
	id CHAR(32) NOT NULL,
	firm_id CHAR(32) NOT NULL,
	task VARCHAR NOT NULL,
	trains VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_firm_task PRIMARY KEY (id),
	CONSTRAINT fk_firm_task_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_firm_task_firm_id ON firm_task (firm_id);
CREATE TABLE attendance_week (
	id CHAR(32) NOT NULL,
	placement_id CHAR(32) NOT NULL,
	monday DATE NOT NULL,
	marks JSON NOT NULL,
	hours DOUBLE,
	remark VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_attendance_week PRIMARY KEY (id),
	CONSTRAINT fk_attendance_week_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
);
CREATE INDEX ix_attendance_week_placement_id ON attendance_week (placement_id);
CREATE TABLE checkpoint (
	id CHAR(32) NOT NULL,
	placement_id CHAR(32) NOT NULL,
	series VARCHAR NOT NULL,
	step VARCHAR NOT NULL,
	day DATE NOT NULL,
	result VARCHAR NOT NULL,
	hours DOUBLE,
	still_there BOOLEAN,
	citizen_view VARCHAR NOT NULL,
	firm_view VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_checkpoint PRIMARY KEY (id),
	CONSTRAINT fk_checkpoint_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
);
CREATE INDEX ix_checkpoint_placement_id ON checkpoint (placement_id);
CREATE TABLE hour_step (
	id CHAR(32) NOT NULL,
	placement_id CHAR(32) NOT NULL,
	from_week INTEGER NOT NULL,
	hours DOUBLE NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_hour_step PRIMARY KEY (id),
	CONSTRAINT fk_hour_step_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
);
CREATE INDEX ix_hour_step_placement_id ON hour_step (placement_id);
CREATE TABLE paper_signature (
	id CHAR(32) NOT NULL,
	paper_id CHAR(32) NOT NULL,
	role VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	given_on DATE,
	signed_on DATE,
	returned_on DATE,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_paper_signature PRIMARY KEY (id),
	CONSTRAINT fk_paper_signature_paper_id_issued_paper FOREIGN KEY(paper_id) REFERENCES issued_paper (id)
);
CREATE INDEX ix_paper_signature_paper_id ON paper_signature (paper_id);
CREATE TABLE placement_event (
	id CHAR(32) NOT NULL,
	placement_id CHAR(32) NOT NULL,
	kind VARCHAR NOT NULL,
	day DATE NOT NULL,
	until DATE,
	ended_before DATE,
	reason VARCHAR NOT NULL,
	told_citizen VARCHAR NOT NULL,
	told_firm VARCHAR NOT NULL,
	next_step VARCHAR NOT NULL,
	next_step_on DATE,
	settled_on DATE,
	settled_how VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_placement_event PRIMARY KEY (id),
	CONSTRAINT fk_placement_event_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
);
CREATE INDEX ix_placement_event_day ON placement_event (day);
CREATE INDEX ix_placement_event_placement_id ON placement_event (placement_id);
