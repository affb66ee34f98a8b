CREATE TABLE absence (
    id CHAR(32) NOT NULL,
    kind VARCHAR NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    stand_in_name VARCHAR NOT NULL,
    stand_in_phone VARCHAR NOT NULL,
    stand_in_email VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_absence PRIMARY KEY (id)
);
CREATE INDEX ix_absence_starts_on ON absence (starts_on);
CREATE TABLE indicator_set (
    id CHAR(32) NOT NULL,
    "key" VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    licence VARCHAR NOT NULL,
    areas JSON NOT NULL,
    read_on DATE NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_indicator_set PRIMARY KEY (id)
);
CREATE INDEX ix_indicator_set_key ON indicator_set ("key");
CREATE TABLE person_around (
    id CHAR(32) NOT NULL,
    citizen_id CHAR(32) NOT NULL,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    owns_firm_contact BOOLEAN NOT NULL,
    owns_follow_up BOOLEAN NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_person_around PRIMARY KEY (id),
    CONSTRAINT fk_person_around_citizen_id_citizen FOREIGN KEY(citizen_id) REFERENCES citizen (id)
);
CREATE INDEX ix_person_around_citizen_id ON person_around (citizen_id);
CREATE TABLE absence_line (
    id CHAR(32) NOT NULL,
    absence_id CHAR(32) NOT NULL,
    case_id CHAR(32),
    firm_id CHAR(32),
    remark VARCHAR NOT NULL,
    left_out BOOLEAN NOT NULL,
    told_on DATE,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_absence_line PRIMARY KEY (id),
    CONSTRAINT fk_absence_line_absence_id_absence FOREIGN KEY(absence_id) REFERENCES absence (id),
    CONSTRAINT fk_absence_line_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
    CONSTRAINT fk_absence_line_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_absence_line_absence_id ON absence_line (absence_id);
CREATE INDEX ix_absence_line_case_id ON absence_line (case_id);
CREATE INDEX ix_absence_line_firm_id ON absence_line (firm_id);
CREATE TABLE progression_goal (
    id CHAR(32) NOT NULL,
    case_id CHAR(32) NOT NULL,
    area VARCHAR NOT NULL,
    value DOUBLE,
    text VARCHAR NOT NULL,
    set_on DATE NOT NULL,
    by_on DATE,
    closed_on DATE,
    reached BOOLEAN NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_progression_goal PRIMARY KEY (id),
    CONSTRAINT fk_progression_goal_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX ix_progression_goal_case_id ON progression_goal (case_id);
CREATE TABLE measurement (
    id CHAR(32) NOT NULL,
    case_id CHAR(32) NOT NULL,
    placement_id CHAR(32),
    visit_id CHAR(32),
    day DATE NOT NULL,
    occasion VARCHAR NOT NULL,
    set_key VARCHAR NOT NULL,
    set_version VARCHAR NOT NULL,
    areas JSON NOT NULL,
    belief DOUBLE,
    belief_differently VARCHAR NOT NULL,
    own_words VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_measurement PRIMARY KEY (id),
    CONSTRAINT fk_measurement_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
    CONSTRAINT fk_measurement_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id),
    CONSTRAINT fk_measurement_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_measurement_case_id ON measurement (case_id);
CREATE INDEX ix_measurement_day ON measurement (day);
CREATE INDEX ix_measurement_placement_id ON measurement (placement_id);
CREATE INDEX ix_measurement_visit_id ON measurement (visit_id);
CREATE TABLE small_step (
    id CHAR(32) NOT NULL,
    case_id CHAR(32) NOT NULL,
    visit_id CHAR(32),
    area VARCHAR NOT NULL,
    day DATE NOT NULL,
    text VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_small_step PRIMARY KEY (id),
    CONSTRAINT fk_small_step_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
    CONSTRAINT fk_small_step_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_small_step_case_id ON small_step (case_id);
CREATE INDEX ix_small_step_day ON small_step (day);
CREATE INDEX ix_small_step_visit_id ON small_step (visit_id);
CREATE TABLE visit_move (
    id CHAR(32) NOT NULL,
    visit_id CHAR(32) NOT NULL,
    from_day DATE NOT NULL,
    from_at TIME,
    to_day DATE NOT NULL,
    to_at TIME,
    reason VARCHAR NOT NULL,
    moved_on DATE NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_visit_move PRIMARY KEY (id),
    CONSTRAINT fk_visit_move_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_move_visit_id ON visit_move (visit_id);
CREATE TABLE score (
    id CHAR(32) NOT NULL,
    measurement_id CHAR(32) NOT NULL,
    area VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    value DOUBLE,
    words VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_score PRIMARY KEY (id),
    CONSTRAINT fk_score_measurement_id_measurement FOREIGN KEY(measurement_id) REFERENCES measurement (id)
);
CREATE INDEX ix_score_measurement_id ON score (measurement_id);
