CREATE TABLE campaign (
    id CHAR(32) NOT NULL,
    name VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    script JSON NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE,
    closed_on DATE,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_campaign PRIMARY KEY (id)
);
CREATE TABLE cluster (
    id CHAR(32) NOT NULL,
    name VARCHAR NOT NULL,
    village VARCHAR NOT NULL,
    consultant VARCHAR NOT NULL,
    base VARCHAR NOT NULL,
    round_weekday INTEGER,
    started_on DATE,
    renew_on DATE,
    note VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_cluster PRIMARY KEY (id)
);
CREATE TABLE column_mapping (
    id CHAR(32) NOT NULL,
    name VARCHAR NOT NULL,
    columns JSON NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_column_mapping PRIMARY KEY (id)
);
CREATE TABLE directory_import (
    id CHAR(32) NOT NULL,
    file VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    imported_at DATETIME NOT NULL,
    workplaces INTEGER NOT NULL,
    new INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_directory_import PRIMARY KEY (id)
);
CREATE TABLE campaign_call (
    id CHAR(32) NOT NULL,
    campaign_id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    position INTEGER NOT NULL,
    outcome VARCHAR NOT NULL,
    called_on DATE,
    call_back_on DATE,
    ticked JSON NOT NULL,
    notes JSON NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_campaign_call PRIMARY KEY (id),
    CONSTRAINT fk_campaign_call_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id),
    CONSTRAINT fk_campaign_call_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_campaign_call_campaign_id ON campaign_call (campaign_id);
CREATE INDEX ix_campaign_call_firm_id ON campaign_call (firm_id);
CREATE TABLE cluster_firm (
    id CHAR(32) NOT NULL,
    cluster_id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    places INTEGER NOT NULL,
    joined_on DATE NOT NULL,
    left_on DATE,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_cluster_firm PRIMARY KEY (id),
    CONSTRAINT fk_cluster_firm_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id),
    CONSTRAINT fk_cluster_firm_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_cluster_firm_cluster_id ON cluster_firm (cluster_id);
CREATE INDEX ix_cluster_firm_firm_id ON cluster_firm (firm_id);
CREATE TABLE cluster_round (
    id CHAR(32) NOT NULL,
    cluster_id CHAR(32) NOT NULL,
    day DATE NOT NULL,
    note VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_cluster_round PRIMARY KEY (id),
    CONSTRAINT fk_cluster_round_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id)
);
CREATE INDEX ix_cluster_round_cluster_id ON cluster_round (cluster_id);
CREATE INDEX ix_cluster_round_day ON cluster_round (day);
CREATE TABLE cluster_step (
    id CHAR(32) NOT NULL,
    cluster_id CHAR(32) NOT NULL,
    step VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    due_on DATE,
    done_on DATE,
    note VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_cluster_step PRIMARY KEY (id),
    CONSTRAINT fk_cluster_step_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id)
);
CREATE INDEX ix_cluster_step_cluster_id ON cluster_step (cluster_id);
CREATE TABLE firm_season (
    id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    kind VARCHAR NOT NULL,
    months JSON NOT NULL,
    lead_weeks INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_firm_season PRIMARY KEY (id),
    CONSTRAINT fk_firm_season_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_firm_season_firm_id ON firm_season (firm_id);
CREATE TABLE forecast (
    id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    quarter DATE NOT NULL,
    asked_on DATE NOT NULL,
    now INTEGER,
    in_3 INTEGER,
    in_6 INTEGER,
    in_12 INTEGER,
    note VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_forecast PRIMARY KEY (id),
    CONSTRAINT fk_forecast_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_forecast_firm_id ON forecast (firm_id);
CREATE INDEX ix_forecast_quarter ON forecast (quarter);
CREATE TABLE guide_note (
    id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    guide VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    ticked BOOLEAN NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_guide_note PRIMARY KEY (id),
    CONSTRAINT fk_guide_note_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_guide_note_firm_id ON guide_note (firm_id);
CREATE TABLE inquiry (
    id CHAR(32) NOT NULL,
    firm_id CHAR(32),
    name VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    line VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    asked_at DATETIME NOT NULL,
    answer_by DATETIME,
    answered_at DATETIME,
    answer VARCHAR NOT NULL,
    forwarded_to VARCHAR NOT NULL,
    forwarded_on DATE,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_inquiry PRIMARY KEY (id),
    CONSTRAINT fk_inquiry_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_inquiry_firm_id ON inquiry (firm_id);
CREATE TABLE network_event (
    id CHAR(32) NOT NULL,
    name VARCHAR NOT NULL,
    network VARCHAR NOT NULL,
    day DATE NOT NULL,
    place VARCHAR NOT NULL,
    host_firm_id CHAR(32),
    theme VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_network_event PRIMARY KEY (id),
    CONSTRAINT fk_network_event_host_firm_id_firm FOREIGN KEY(host_firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_network_event_day ON network_event (day);
CREATE TABLE opening (
    id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    kind VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    tasks VARCHAR NOT NULL,
    demands VARCHAR NOT NULL,
    hours_least DOUBLE,
    hours_most DOUBLE,
    told_on DATE NOT NULL,
    from_on DATE,
    until DATE,
    slot_weeks INTEGER,
    departments VARCHAR NOT NULL,
    closed_on DATE,
    closed_why VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_opening PRIMARY KEY (id),
    CONSTRAINT fk_opening_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_opening_firm_id ON opening (firm_id);
CREATE TABLE referral (
    id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    to_firm_id CHAR(32),
    to_name VARCHAR NOT NULL,
    day DATE NOT NULL,
    note VARCHAR NOT NULL,
    used_on DATE,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_referral PRIMARY KEY (id),
    CONSTRAINT fk_referral_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id),
    CONSTRAINT fk_referral_to_firm_id_firm FOREIGN KEY(to_firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_referral_firm_id ON referral (firm_id);
CREATE INDEX ix_referral_to_firm_id ON referral (to_firm_id);
CREATE TABLE contact_entry (
    id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    contact_id CHAR(32),
    campaign_id CHAR(32),
    day DATE NOT NULL,
    method VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    care BOOLEAN NOT NULL,
    text VARCHAR NOT NULL,
    spotted_tasks VARCHAR NOT NULL,
    next_step VARCHAR NOT NULL,
    next_on DATE,
    next_done_on DATE,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_contact_entry PRIMARY KEY (id),
    CONSTRAINT fk_contact_entry_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id),
    CONSTRAINT fk_contact_entry_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id),
    CONSTRAINT fk_contact_entry_campaign_id_campaign FOREIGN KEY(campaign_id) REFERENCES campaign (id)
);
CREATE INDEX ix_contact_entry_campaign_id ON contact_entry (campaign_id);
CREATE INDEX ix_contact_entry_day ON contact_entry (day);
CREATE INDEX ix_contact_entry_firm_id ON contact_entry (firm_id);
CREATE TABLE event_guest (
    id CHAR(32) NOT NULL,
    event_id CHAR(32) NOT NULL,
    firm_id CHAR(32),
    name VARCHAR NOT NULL,
    came BOOLEAN,
    follow_up VARCHAR NOT NULL,
    followed_on DATE,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_event_guest PRIMARY KEY (id),
    CONSTRAINT fk_event_guest_event_id_network_event FOREIGN KEY(event_id) REFERENCES network_event (id),
    CONSTRAINT fk_event_guest_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_event_guest_event_id ON event_guest (event_id);
CREATE TABLE match_decision (
    id CHAR(32) NOT NULL,
    case_id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    opening_id CHAR(32),
    decision VARCHAR NOT NULL,
    day DATE NOT NULL,
    reason VARCHAR NOT NULL,
    again_on DATE,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_match_decision PRIMARY KEY (id),
    CONSTRAINT fk_match_decision_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
    CONSTRAINT fk_match_decision_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id),
    CONSTRAINT fk_match_decision_opening_id_opening FOREIGN KEY(opening_id) REFERENCES opening (id)
);
CREATE INDEX ix_match_decision_case_id ON match_decision (case_id);
CREATE INDEX ix_match_decision_firm_id ON match_decision (firm_id);
CREATE TABLE prospect (
    id CHAR(32) NOT NULL,
    name VARCHAR NOT NULL,
    cvr VARCHAR NOT NULL,
    p_number VARCHAR NOT NULL,
    branch VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    postcode VARCHAR NOT NULL,
    town VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    person VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    source_note VARCHAR NOT NULL,
    seen_on DATE NOT NULL,
    welcome_by DATE,
    welcomed_on DATE,
    closed_why VARCHAR NOT NULL,
    firm_id CHAR(32),
    event_id CHAR(32),
    referral_id CHAR(32),
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_prospect PRIMARY KEY (id),
    CONSTRAINT fk_prospect_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id),
    CONSTRAINT fk_prospect_event_id_network_event FOREIGN KEY(event_id) REFERENCES network_event (id),
    CONSTRAINT fk_prospect_referral_id_referral FOREIGN KEY(referral_id) REFERENCES referral (id)
);
CREATE INDEX ix_prospect_firm_id ON prospect (firm_id);
CREATE INDEX ix_prospect_name ON prospect (name);
CREATE TABLE shared_point (
    id CHAR(32) NOT NULL,
    case_id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    point VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    told_on DATE,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_shared_point PRIMARY KEY (id),
    CONSTRAINT fk_shared_point_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
    CONSTRAINT fk_shared_point_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id)
);
CREATE INDEX ix_shared_point_case_id ON shared_point (case_id);
CREATE INDEX ix_shared_point_firm_id ON shared_point (firm_id);
CREATE TABLE evaluation (
    id CHAR(32) NOT NULL,
    placement_id CHAR(32) NOT NULL,
    side VARCHAR NOT NULL,
    day DATE NOT NULL,
    answers JSON NOT NULL,
    went_well VARCHAR NOT NULL,
    differently VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_evaluation PRIMARY KEY (id),
    CONSTRAINT fk_evaluation_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
);
CREATE INDEX ix_evaluation_placement_id ON evaluation (placement_id);
CREATE TABLE experience (
    id CHAR(32) NOT NULL,
    firm_id CHAR(32) NOT NULL,
    placement_id CHAR(32),
    day DATE NOT NULL,
    kind VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    owner_id CHAR(32),
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    deleted_at DATETIME,
    server_seq INTEGER NOT NULL,
    base_seq INTEGER NOT NULL,
    CONSTRAINT pk_experience PRIMARY KEY (id),
    CONSTRAINT fk_experience_firm_id_firm FOREIGN KEY(firm_id) REFERENCES firm (id),
    CONSTRAINT fk_experience_placement_id_placement FOREIGN KEY(placement_id) REFERENCES placement (id)
);
CREATE INDEX ix_experience_firm_id ON experience (firm_id);
