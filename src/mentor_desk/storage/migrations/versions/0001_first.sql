CREATE TABLE citizen (
	id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	cpr VARCHAR,
	born_on DATE,
	address VARCHAR NOT NULL,
	postcode VARCHAR NOT NULL,
	town VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	email VARCHAR NOT NULL,
	own_words VARCHAR NOT NULL,
	job_goal VARCHAR NOT NULL,
	competences VARCHAR NOT NULL,
	experience VARCHAR NOT NULL,
	wishes VARCHAR NOT NULL,
	languages VARCHAR NOT NULL,
	weekly_hours DOUBLE,
	meeting_times VARCHAR NOT NULL,
	transport VARCHAR,
	travel_minutes INTEGER,
	considerations VARCHAR NOT NULL,
	shareable VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_citizen PRIMARY KEY (id)
);
CREATE INDEX ix_citizen_name ON citizen (name);
CREATE TABLE draft (
	id CHAR(32) NOT NULL,
	form VARCHAR NOT NULL,
	subject VARCHAR NOT NULL,
	"values" JSON NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_draft PRIMARY KEY (id)
);
CREATE INDEX ix_draft_form ON draft (form);
CREATE INDEX ix_draft_subject ON draft (subject);
CREATE TABLE firm (
	id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	cvr VARCHAR NOT NULL,
	p_number VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	branch VARCHAR NOT NULL,
	branch_code VARCHAR NOT NULL,
	branch_version VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	postcode VARCHAR NOT NULL,
	town VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	email VARCHAR NOT NULL,
	about VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_firm PRIMARY KEY (id)
);
CREATE INDEX ix_firm_cvr ON firm (cvr);
CREATE INDEX ix_firm_name ON firm (name);
CREATE INDEX ix_firm_p_number ON firm (p_number);
CREATE TABLE journal_entry (
	seq INTEGER NOT NULL,
	at DATETIME NOT NULL,
	who VARCHAR NOT NULL,
	operation VARCHAR NOT NULL,
	subject_kind VARCHAR,
	subject_id CHAR(32),
	undoes INTEGER,
	detail JSON NOT NULL,
	digest VARCHAR(64) NOT NULL,
	previous_hash VARCHAR(64) NOT NULL,
	entry_hash VARCHAR(64) NOT NULL,
	CONSTRAINT pk_journal_entry PRIMARY KEY (seq)
);
CREATE INDEX ix_journal_entry_operation ON journal_entry (operation);
CREATE INDEX ix_journal_entry_subject_id ON journal_entry (subject_id);
CREATE TABLE mentor (
	id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	email VARCHAR NOT NULL,
	municipality VARCHAR NOT NULL,
	letterhead VARCHAR NOT NULL,
	injury_phone VARCHAR NOT NULL,
	load_low INTEGER NOT NULL,
	load_high INTEGER NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_mentor PRIMARY KEY (id)
);
CREATE TABLE setting (
	id CHAR(32) NOT NULL,
	"key" VARCHAR NOT NULL,
	value JSON NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY (id),
	CONSTRAINT uq_setting_key UNIQUE ("key")
);
CREATE TABLE "case" (
	id CHAR(32) NOT NULL,
	citizen_id CHAR(32) NOT NULL,
	stage VARCHAR NOT NULL,
	stage_since DATE,
	weight DOUBLE NOT NULL,
	opened_on DATE NOT NULL,
	closed_on DATE,
	next_step VARCHAR NOT NULL,
	next_step_on DATE,
	team_question VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_case PRIMARY KEY (id),
	CONSTRAINT fk_case_citizen_id_citizen FOREIGN KEY(citizen_id) REFERENCES citizen (id)
);
CREATE INDEX ix_case_citizen_id ON "case" (citizen_id);
CREATE TABLE consent (
	id CHAR(32) NOT NULL,
	citizen_id CHAR(32) NOT NULL,
	what VARCHAR NOT NULL,
	to_whom VARCHAR NOT NULL,
	given_on DATE NOT NULL,
	until DATE,
	withdrawn_on DATE,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_consent PRIMARY KEY (id),
	CONSTRAINT fk_consent_citizen_id_citizen FOREIGN KEY(citizen_id) REFERENCES citizen (id)
);
CREATE INDEX ix_consent_citizen_id ON consent (citizen_id);
CREATE TABLE contact (
	id CHAR(32) NOT NULL,
	firm_id CHAR(32) NOT NULL,
	name VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	email VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_contact PRIMARY KEY (id),
	CONSTRAINT fk_contact_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_contact_firm_id ON contact (firm_id);
CREATE TABLE head_count (
	id CHAR(32) NOT NULL,
	firm_id CHAR(32) NOT NULL,
	counted_on DATE NOT NULL,
	full_time DOUBLE NOT NULL,
	source VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_head_count PRIMARY KEY (id),
	CONSTRAINT fk_head_count_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_head_count_firm_id ON head_count (firm_id);
CREATE TABLE journal_change (
	id INTEGER NOT NULL,
	entry_seq INTEGER NOT NULL,
	model VARCHAR NOT NULL,
	row_id CHAR(32) NOT NULL,
	"before" JSON,
	"after" JSON,
	salt VARCHAR(32),
	digest VARCHAR(64) NOT NULL,
	CONSTRAINT pk_journal_change PRIMARY KEY (id),
	CONSTRAINT fk_journal_change_entry_seq_journal_entry FOREIGN KEY(entry_seq) REFERENCES journal_entry (seq)
);
CREATE INDEX ix_journal_change_entry_seq ON journal_change (entry_seq);
CREATE INDEX ix_journal_change_row ON journal_change (model, row_id);
CREATE TABLE agreement (
	id CHAR(32) NOT NULL,
	firm_id CHAR(32) NOT NULL,
	starts_on DATE NOT NULL,
	ends_on DATE,
	renew_on DATE,
	why VARCHAR NOT NULL,
	places INTEGER,
	tasks VARCHAR NOT NULL,
	follow_up VARCHAR NOT NULL,
	firm_contact_id CHAR(32),
	stand_in VARCHAR NOT NULL,
	municipality_stand_in VARCHAR NOT NULL,
	firm_answer_days INTEGER,
	municipality_answer_days INTEGER,
	signed_on DATE,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_agreement PRIMARY KEY (id),
	CONSTRAINT fk_agreement_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id),
	CONSTRAINT fk_agreement_firm_contact_id_contact FOREIGN KEY(firm_contact_id) REFERENCES contact (id)
);
CREATE INDEX ix_agreement_firm_id ON agreement (firm_id);
CREATE TABLE issued_paper (
	id CHAR(32) NOT NULL,
	"key" VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	issued_on DATE NOT NULL,
	case_id CHAR(32),
	firm_id CHAR(32),
	subject_id CHAR(32),
	content JSON NOT NULL,
	pages INTEGER NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	pdf BLOB,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_issued_paper PRIMARY KEY (id),
	CONSTRAINT fk_issued_paper_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
	CONSTRAINT fk_issued_paper_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_issued_paper_case_id ON issued_paper (case_id);
CREATE INDEX ix_issued_paper_firm_id ON issued_paper (firm_id);
CREATE INDEX ix_issued_paper_key ON issued_paper ("key");
CREATE INDEX ix_issued_paper_sha256 ON issued_paper (sha256);
CREATE INDEX ix_issued_paper_subject_id ON issued_paper (subject_id);
CREATE TABLE note (
	id CHAR(32) NOT NULL,
	case_id CHAR(32),
	firm_id CHAR(32),
	kind VARCHAR NOT NULL,
	day DATE NOT NULL,
	text VARCHAR NOT NULL,
	sensitive BOOLEAN NOT NULL,
	journal_status VARCHAR NOT NULL,
	journaled_on DATE,
	journal_number VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_note PRIMARY KEY (id),
	CONSTRAINT fk_note_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
	CONSTRAINT fk_note_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_note_case_id ON note (case_id);
CREATE INDEX ix_note_day ON note (day);
CREATE INDEX ix_note_firm_id ON note (firm_id);
CREATE TABLE placement (
	id CHAR(32) NOT NULL,
	case_id CHAR(32) NOT NULL,
	firm_id CHAR(32) NOT NULL,
	kind VARCHAR NOT NULL,
	status VARCHAR NOT NULL,
	starts_on DATE NOT NULL,
	ends_on DATE,
	hours_start DOUBLE,
	hours DOUBLE,
	working_days VARCHAR NOT NULL,
	purposes JSON NOT NULL,
	purpose VARCHAR NOT NULL,
	success_sign VARCHAR NOT NULL,
	practical VARCHAR NOT NULL,
	follow_up VARCHAR NOT NULL,
	afterwards VARCHAR NOT NULL,
	paid_hours VARCHAR NOT NULL,
	mentor_support VARCHAR NOT NULL,
	instructed_by VARCHAR NOT NULL,
	equipment VARCHAR NOT NULL,
	self_found BOOLEAN,
	last_employer BOOLEAN,
	employed_here BOOLEAN,
	employer_id CHAR(32),
	daily_id CHAR(32),
	representative_id CHAR(32),
	employer_stated_on DATE,
	representative_stated_on DATE,
	representative_agrees BOOLEAN,
	representative_remark VARCHAR NOT NULL,
	decided_on DATE,
	decision VARCHAR NOT NULL,
	legal_basis VARCHAR NOT NULL,
	complaint_given_on DATE,
	plan_updated_on DATE,
	journaled_on DATE,
	journal_number VARCHAR NOT NULL,
	vitas_number VARCHAR NOT NULL,
	vitas_on DATE,
	stopped_on DATE,
	stop_reason VARCHAR NOT NULL,
	outcome VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_placement PRIMARY KEY (id),
	CONSTRAINT fk_placement_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
	CONSTRAINT fk_placement_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id),
	CONSTRAINT fk_placement_employer_id_contact FOREIGN KEY(employer_id) REFERENCES contact (id),
	CONSTRAINT fk_placement_daily_id_contact FOREIGN KEY(daily_id) REFERENCES contact (id),
	CONSTRAINT fk_placement_representative_id_contact FOREIGN KEY(representative_id) REFERENCES contact (id)
);
CREATE INDEX ix_placement_case_id ON placement (case_id);
CREATE INDEX ix_placement_firm_id ON placement (firm_id);
CREATE TABLE promise (
	id CHAR(32) NOT NULL,
	case_id CHAR(32),
	firm_id CHAR(32),
	to_whom VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	made_on DATE NOT NULL,
	due_on DATE,
	done_on DATE,
	done_how VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_promise PRIMARY KEY (id),
	CONSTRAINT fk_promise_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
	CONSTRAINT fk_promise_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_promise_case_id ON promise (case_id);
CREATE INDEX ix_promise_firm_id ON promise (firm_id);
CREATE TABLE target_group_period (
	id CHAR(32) NOT NULL,
	case_id CHAR(32) NOT NULL,
	target_group VARCHAR NOT NULL,
	benefit VARCHAR NOT NULL,
	starts_on DATE NOT NULL,
	ends_on DATE,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_target_group_period PRIMARY KEY (id),
	CONSTRAINT fk_target_group_period_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX ix_target_group_period_case_id ON target_group_period (case_id);
CREATE TABLE agreement_point (
	id CHAR(32) NOT NULL,
	agreement_id CHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	chosen BOOLEAN NOT NULL,
	firm_promise VARCHAR NOT NULL,
	municipality_promise VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_agreement_point PRIMARY KEY (id),
	CONSTRAINT fk_agreement_point_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES agreement (id)
);
CREATE INDEX ix_agreement_point_agreement_id ON agreement_point (agreement_id);
CREATE TABLE placement_task (
	id CHAR(32) NOT NULL,
	placement_id CHAR(32) NOT NULL,
	position INTEGER NOT NULL,
	task VARCHAR NOT NULL,
	trains VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_placement_task PRIMARY KEY (id),
	CONSTRAINT fk_placement_task_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
);
CREATE INDEX ix_placement_task_placement_id ON placement_task (placement_id);
CREATE TABLE rule_reason (
	id CHAR(32) NOT NULL,
	placement_id CHAR(32) NOT NULL,
	rule VARCHAR NOT NULL,
	rule_version VARCHAR NOT NULL,
	finding VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	facts JSON NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_rule_reason PRIMARY KEY (id),
	CONSTRAINT fk_rule_reason_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
);
CREATE INDEX ix_rule_reason_placement_id ON rule_reason (placement_id);
CREATE TABLE visit (
	id CHAR(32) NOT NULL,
	case_id CHAR(32) NOT NULL,
	placement_id CHAR(32),
	firm_id CHAR(32),
	kind VARCHAR NOT NULL,
	status VARCHAR NOT NULL,
	day DATE NOT NULL,
	at TIME,
	agenda VARCHAR NOT NULL,
	agreed VARCHAR NOT NULL,
	citizen_view VARCHAR NOT NULL,
	firm_view VARCHAR NOT NULL,
	went VARCHAR NOT NULL,
	differently VARCHAR NOT NULL,
	spotted_tasks VARCHAR NOT NULL,
	journal_status VARCHAR NOT NULL,
	owner_id CHAR(32),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	server_seq INTEGER NOT NULL,
	base_seq INTEGER NOT NULL,
	CONSTRAINT pk_visit PRIMARY KEY (id),
	CONSTRAINT fk_visit_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
	CONSTRAINT fk_visit_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id),
	CONSTRAINT fk_visit_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_visit_case_id ON visit (case_id);
CREATE INDEX ix_visit_day ON visit (day);
CREATE INDEX ix_visit_firm_id ON visit (firm_id);
CREATE INDEX ix_visit_placement_id ON visit (placement_id);
