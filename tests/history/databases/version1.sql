PRAGMA application_id = 1363627569;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE attempts (                    -- a question put to the learner
    uid TEXT PRIMARY KEY,
    family TEXT NOT NULL,
    version INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    why TEXT NOT NULL,                     -- why it was chosen: due, weak, new, ahead, like
    slot INTEGER NOT NULL,                 -- the place of the session that asks it
    began INTEGER NOT NULL,                -- milliseconds since 1970, UTC
    day TEXT NOT NULL,                     -- the learner's date: 2026-11-21
    hints INTEGER NOT NULL DEFAULT 0,      -- steps of the solution seen before answering
    seconds REAL NOT NULL DEFAULT 0,       -- spent on it
    closed INTEGER,                        -- when it was finished; NULL while it is open
    outcome TEXT CHECK (outcome IN ('right', 'partly right', 'wrong', 'skipped')),
    rating INTEGER CHECK (rating BETWEEN 1 AND 4)
);
INSERT INTO "attempts" VALUES('cd613e30d8f14adf91b7584a2265b1f5','backprop/two_layer_forward',1,1810070,2,'new',1,1791198000000,'2026-10-05',0,77.0,1791198080000,'right',3);
INSERT INTO "attempts" VALUES('35bf992dc9e94616a12e7696a6cecc1b','batchnorm/axes_4d',1,1987738,1,'new',1,1791198140000,'2026-10-05',0,12.25,1791198180000,'wrong',1);
INSERT INTO "attempts" VALUES('9b810e766ec94286a3ca828dd5f4b3b2','dropout/backward',1,1780596,1,'new',1,1791198240000,'2026-10-05',0,12.25,1791198280000,'wrong',1);
INSERT INTO "attempts" VALUES('cd447e35b8b648fe842e3d437204e52d','entropy/entropy',1,118596,2,'new',1,1791198340000,'2026-10-05',0,50.75,1791198420000,'partly right',NULL);
INSERT INTO "attempts" VALUES('f06c144a025b413f8a9a021ea648a7dd','entropy/entropy',1,192067,2,'new',1,1791198480000,'2026-10-05',0,15.75,1791198560000,'wrong',1);
INSERT INTO "attempts" VALUES('f06d3fef701946a08381e88f38c0c8fd','batchnorm/axes_4d',1,177989,2,'due',1,1791281360000,'2026-10-06',1,77.0,1791281440000,'right',2);
INSERT INTO "attempts" VALUES('ed2f89d94a2f40aab3c64af775a89294','dropout/backward',1,757193,2,'due',1,1791281500000,'2026-10-06',0,77.0,1791281580000,'right',3);
INSERT INTO "attempts" VALUES('b94067edfe174330a11d459a2f978d87','entropy/entropy',1,1752168,2,'due',1,1791281640000,'2026-10-06',0,42.0,1791281720000,'wrong',1);
INSERT INTO "attempts" VALUES('d47d380d81f941f6ac0f3459f79b17ae','normalization/means',1,531891,2,'new',1,1791281780000,'2026-10-06',0,77.0,1791281860000,'partly right',1);
INSERT INTO "attempts" VALUES('64b2d2bc815a47c5b0dfb4a5d8a064df','optimizers/momentum',1,1543440,1,'new',1,1791281920000,'2026-10-06',0,12.25,1791281960000,'wrong',1);
INSERT INTO "attempts" VALUES('677f6cbdcc224f58be6521cc3e2434e3','entropy/entropy',1,1696517,2,'due',1,1791364760000,'2026-10-07',0,77.0,1791364840000,'right',3);
INSERT INTO "attempts" VALUES('1622bd795fec498fbcfbb050acab1a6b','batchnorm/axes_4d',1,1404526,1,'due',1,1791364900000,'2026-10-07',0,38.5,1791364940000,'right',3);
INSERT INTO "attempts" VALUES('d707107e855c4844a9e821a4c74803e3','normalization/means',1,2685931,1,'due',1,1791365000000,'2026-10-07',0,38.5,1791365040000,'right',3);
INSERT INTO "attempts" VALUES('4efbc8d60b214bacb8255d6807923986','optimizers/momentum',1,646209,2,'due',1,1791365100000,'2026-10-07',0,77.0,1791365180000,'right',3);
INSERT INTO "attempts" VALUES('3a1890c7809244d4ab28fef02b9c014e','dropout/backward',1,527608,1,'due',1,1791365240000,'2026-10-07',0,3.5,1791365280000,'right',4);
INSERT INTO "attempts" VALUES('3b6fe5078c5f48f89c3bf364eb8ac8ce','backprop/two_layer_forward',1,1270757,2,'due',1,1791448080000,'2026-10-08',0,77.0,1791448160000,'right',3);
INSERT INTO "attempts" VALUES('8c497c68a8c24d4284ef7febe8e5b461','entropy/entropy',1,445054,2,'due',1,1791448220000,'2026-10-08',0,77.0,1791448300000,'right',3);
INSERT INTO "attempts" VALUES('bd91a1b7f03e4ca7a2dcaa37f463b337','batchnorm/axes_4d',1,1272555,2,'due',1,1791448360000,'2026-10-08',0,77.0,1791448440000,'right',3);
INSERT INTO "attempts" VALUES('deb8fc4c7b294d0b8e5e18baf320cd57','normalization/means',1,112412,1,'due',1,1791448500000,'2026-10-08',0,38.5,1791448540000,'right',3);
INSERT INTO "attempts" VALUES('7c240d4969d445dd81355c53f0e642f4','optimizers/momentum',1,1218872,1,'due',1,1791448600000,'2026-10-08',0,38.5,1791448640000,'right',3);
INSERT INTO "attempts" VALUES('9f9d01298a444ebe89d9bf020067dba8','dropout/backward',1,1428677,2,'due',1,1791531440000,'2026-10-09',0,77.0,1791531520000,'right',3);
INSERT INTO "attempts" VALUES('959f3a518cfe4cd1ad5db79ba2a7ae1f','entropy/entropy',1,332153,2,'due',1,1791531580000,'2026-10-09',0,50.75,1791531660000,'partly right',1);
INSERT INTO "attempts" VALUES('d77c96c0084f4dd6815af341ee52bdb6','batchnorm/axes_4d',1,903178,1,'due',1,1791531720000,'2026-10-09',0,12.25,1791531760000,'wrong',1);
INSERT INTO "attempts" VALUES('c10faa4003ba43dbb3f7ba8e0445d656','normalization/means',1,2008455,2,'due',1,1791531820000,'2026-10-09',0,77.0,1791531900000,'right',3);
INSERT INTO "attempts" VALUES('2adf559a11cb42888a5012dc582c18c9','optimizers/momentum',1,825297,2,'due',1,1791531960000,'2026-10-09',0,77.0,1791532040000,'right',3);
INSERT INTO "attempts" VALUES('b3df44a47467437a8b63e0efb62ac1fe','entropy/entropy',1,1685416,2,'due',1,1791614840000,'2026-10-10',0,5.0,1791614840000,'skipped',NULL);
INSERT INTO "attempts" VALUES('1d3b993f79494eabbf1a355e526eb523','batchnorm/axes_4d',1,1516267,2,'due',1,1791614900000,'2026-10-10',0,20.0,NULL,NULL,NULL);
CREATE TABLE cards (                       -- follows from the ratings: the schedule of each family
    family TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    reviewed INTEGER NOT NULL,
    days INTEGER NOT NULL,                 -- whether the interval counts in days, not in minutes
    stability REAL NOT NULL
);
INSERT INTO "cards" VALUES('backprop/two_layer_forward',1792398560000,1791448160000,1,1.09643323358206981056e+01);
INSERT INTO "cards" VALUES('dropout/backward',1791790720000,1791531520000,1,3.24369996036177843379e+00);
INSERT INTO "cards" VALUES('entropy/entropy',1791532260000,1791531660000,0,5.12084865602136229956e-02);
INSERT INTO "cards" VALUES('batchnorm/axes_4d',1791532360000,1791531760000,0,1.09613066786233726013e-01);
INSERT INTO "cards" VALUES('normalization/means',1791618300000,1791531900000,1,3.24393274501331263515e-01);
INSERT INTO "cards" VALUES('optimizers/momentum',1791618440000,1791532040000,1,3.24393274501331263515e-01);
CREATE TABLE flags (                       -- questions the learner wants to see again
    question TEXT PRIMARY KEY,             -- family@version:seed
    at INTEGER NOT NULL
);
INSERT INTO "flags" VALUES('entropy/entropy@1:1752168',1791281720000);
CREATE TABLE responses (                   -- what was answered to one part
    attempt TEXT NOT NULL REFERENCES attempts (uid),
    part TEXT NOT NULL,
    at INTEGER NOT NULL,
    typed TEXT NOT NULL,                   -- as the learner typed it; empty: did not know
    verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong')),
    misconception TEXT NOT NULL,           -- its name, or empty
    PRIMARY KEY (attempt, part)
);
INSERT INTO "responses" VALUES('cd613e30d8f14adf91b7584a2265b1f5','あ',1791198040000,'A','right','');
INSERT INTO "responses" VALUES('cd613e30d8f14adf91b7584a2265b1f5','い',1791198080000,'C','right','');
INSERT INTO "responses" VALUES('35bf992dc9e94616a12e7696a6cecc1b','あ',1791198180000,'','wrong','');
INSERT INTO "responses" VALUES('9b810e766ec94286a3ca828dd5f4b3b2','あ',1791198280000,'','wrong','');
INSERT INTO "responses" VALUES('cd447e35b8b648fe842e3d437204e52d','あ',1791198380000,'B','right','');
INSERT INTO "responses" VALUES('cd447e35b8b648fe842e3d437204e52d','い',1791198420000,'','wrong','');
INSERT INTO "responses" VALUES('f06c144a025b413f8a9a021ea648a7dd','あ',1791198520000,'C','wrong','zero-included');
INSERT INTO "responses" VALUES('f06c144a025b413f8a9a021ea648a7dd','い',1791198560000,'','wrong','');
INSERT INTO "responses" VALUES('f06d3fef701946a08381e88f38c0c8fd','あ',1791281400000,'D','right','');
INSERT INTO "responses" VALUES('f06d3fef701946a08381e88f38c0c8fd','い',1791281440000,'B','right','');
INSERT INTO "responses" VALUES('ed2f89d94a2f40aab3c64af775a89294','あ',1791281540000,'C','right','');
INSERT INTO "responses" VALUES('ed2f89d94a2f40aab3c64af775a89294','い',1791281580000,'A','right','');
INSERT INTO "responses" VALUES('b94067edfe174330a11d459a2f978d87','あ',1791281680000,'A','wrong','common-logarithm');
INSERT INTO "responses" VALUES('b94067edfe174330a11d459a2f978d87','い',1791281720000,'C','wrong','logarithms-multiplied');
INSERT INTO "responses" VALUES('d47d380d81f941f6ac0f3459f79b17ae','あ',1791281820000,'B','wrong','batch-everything-averaged');
INSERT INTO "responses" VALUES('d47d380d81f941f6ac0f3459f79b17ae','い',1791281860000,'D','right','');
INSERT INTO "responses" VALUES('64b2d2bc815a47c5b0dfb4a5d8a064df','あ',1791281960000,'','wrong','');
INSERT INTO "responses" VALUES('677f6cbdcc224f58be6521cc3e2434e3','あ',1791364800000,'D','right','');
INSERT INTO "responses" VALUES('677f6cbdcc224f58be6521cc3e2434e3','い',1791364840000,'C','right','');
INSERT INTO "responses" VALUES('1622bd795fec498fbcfbb050acab1a6b','あ',1791364940000,'B','right','');
INSERT INTO "responses" VALUES('d707107e855c4844a9e821a4c74803e3','あ',1791365040000,'A','right','');
INSERT INTO "responses" VALUES('4efbc8d60b214bacb8255d6807923986','あ',1791365140000,'D','right','');
INSERT INTO "responses" VALUES('4efbc8d60b214bacb8255d6807923986','い',1791365180000,'A','right','');
INSERT INTO "responses" VALUES('3a1890c7809244d4ab28fef02b9c014e','あ',1791365280000,'C','right','');
INSERT INTO "responses" VALUES('3b6fe5078c5f48f89c3bf364eb8ac8ce','あ',1791448120000,'B','right','');
INSERT INTO "responses" VALUES('3b6fe5078c5f48f89c3bf364eb8ac8ce','い',1791448160000,'B','right','');
INSERT INTO "responses" VALUES('8c497c68a8c24d4284ef7febe8e5b461','あ',1791448260000,'A','right','');
INSERT INTO "responses" VALUES('8c497c68a8c24d4284ef7febe8e5b461','い',1791448300000,'A','right','');
INSERT INTO "responses" VALUES('bd91a1b7f03e4ca7a2dcaa37f463b337','あ',1791448400000,'D','right','');
INSERT INTO "responses" VALUES('bd91a1b7f03e4ca7a2dcaa37f463b337','い',1791448440000,'A','right','');
INSERT INTO "responses" VALUES('deb8fc4c7b294d0b8e5e18baf320cd57','あ',1791448540000,'C','right','');
INSERT INTO "responses" VALUES('7c240d4969d445dd81355c53f0e642f4','あ',1791448640000,'C','right','');
INSERT INTO "responses" VALUES('9f9d01298a444ebe89d9bf020067dba8','あ',1791531480000,'B','right','');
INSERT INTO "responses" VALUES('9f9d01298a444ebe89d9bf020067dba8','い',1791531520000,'B','right','');
INSERT INTO "responses" VALUES('959f3a518cfe4cd1ad5db79ba2a7ae1f','あ',1791531620000,'','wrong','');
INSERT INTO "responses" VALUES('959f3a518cfe4cd1ad5db79ba2a7ae1f','い',1791531660000,'B','right','');
INSERT INTO "responses" VALUES('d77c96c0084f4dd6815af341ee52bdb6','あ',1791531760000,'','wrong','');
INSERT INTO "responses" VALUES('c10faa4003ba43dbb3f7ba8e0445d656','あ',1791531860000,'C','right','');
INSERT INTO "responses" VALUES('c10faa4003ba43dbb3f7ba8e0445d656','い',1791531900000,'A','right','');
INSERT INTO "responses" VALUES('2adf559a11cb42888a5012dc582c18c9','あ',1791532000000,'A','right','');
INSERT INTO "responses" VALUES('2adf559a11cb42888a5012dc582c18c9','い',1791532040000,'A','right','');
INSERT INTO "responses" VALUES('1d3b993f79494eabbf1a355e526eb523','あ',1791614900000,'B','right','');
CREATE INDEX attempts_closed ON attempts (closed);
CREATE INDEX attempts_family ON attempts (family);
COMMIT;
