//! `kelemetry state` and `kelemetry diff`, over testdata/one-object.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod asking;

use asking::{Ended, has};
use serde_json::{Value, json};

/// Runs words of arguments on the log.
fn ask(args: &str) -> Ended {
    asking::ask(args, &["one-object/audit.log"])
}

/// The `data` of the object that is shown.
fn data(args: &str) -> Value {
    let ended = ask(&format!("state {args} -o json"));
    assert_eq!(ended.status, Some(0), "{args}: {}", ended.stderr);
    serde_json::from_str::<Value>(&ended.stdout).unwrap()["data"].clone()
}

/// What is told in place of an answer.
fn refusal(args: &str) -> (Option<i32>, String) {
    let ended = ask(args);
    assert_eq!(ended.stdout, "", "{args}");
    (ended.status, ended.stderr)
}

#[test]
fn a_state_between_two_writes() {
    let before = "cm/shop/settings --at 2026-11-23T11:50:04Z";
    assert_eq!(data(before), json!({"mode": "slow", "on": "yes"}));
    assert_eq!(
        data("configmap/shop/settings --at 2026-11-23T11:50:06Z"),
        json!({"mode": "slow", "on": "no"})
    );
    let yaml = ask(&format!("state {before}"));
    assert_eq!(
        yaml.stdout,
        "# configmaps/shop/settings, uid bbbbbbbb-0000-4000-8000-000000000000
# resourceVersion 11, written 2026-11-23T11:50:01.000000Z by alice (create, audit 00000000-0000-4000-8000-000000000003)
# as of 2026-11-23T11:50:04.000000Z
# certainty: exact
apiVersion: v1
data:
  mode: slow
  \"on\": \"yes\"
kind: ConfigMap
metadata:
  creationTimestamp: \"2026-11-23T11:50:00Z\"
  name: settings
  namespace: shop
  resourceVersion: \"11\"
  uid: bbbbbbbb-0000-4000-8000-000000000000
"
    );
    assert_eq!((yaml.status, yaml.stderr.as_str()), (Some(0), ""));
}

#[test]
fn a_write_under_way_is_told() {
    let ended = ask("state cm/shop/settings --at 2026-11-23T11:50:05.002Z");
    has(
        &ended.stdout,
        &["resourceVersion 11,", "certainty: inferred", "a write by carol", "not answered yet"],
    );
}

#[test]
fn a_state_at_a_version() {
    for (version, on) in [(11, "yes"), (12, "no"), (13, "no")] {
        assert_eq!(data(&format!("cm/shop/settings --at rv:{version}"))["on"], on, "{version}");
    }
    let (status, text) = refusal("state cm/shop/settings --at rv:10");
    assert_eq!(status, Some(1));
    has(
        &text,
        &["configmaps/shop/settings did not exist yet at resourceVersion 10", "created 2026-11-23T11:50:01"],
    );
}

#[test]
fn an_inferred_state_and_one_that_nothing_shows() {
    let patched = ask("state cm/shop/settings --at 2026-11-23T11:50:21Z");
    has(
        &patched.stdout,
        &["mode: fast", "by dave (patch", "certainty: inferred", "no answer shows this version"],
    );
    let end = ask("state settings.x/shop/settings");
    assert_eq!(end.status, Some(1));
    let end = ask("state cm/shop/settings");
    has(
        &end.stdout,
        &[
            "mode: fast",
            "1 later write is not shown",
            "by erin (update",
            "as of 2026-11-23T11:50:50",
            "the end of the archive",
        ],
    );
}

#[test]
fn a_name_that_was_used_twice() {
    assert_eq!(data("cm/shop/twice"), json!({"life": "second"}));
    assert_eq!(data("cm/shop/twice --at 2026-11-23T11:50:12Z"), json!({"life": "first"}));
    assert_eq!(data("cccccccc-0000-4000-8000-000000000000 --at rv:13"), json!({"life": "first"}));
    let lives = [
        "created 2026-11-23T11:50:02.000000Z by alice, deleted 2026-11-23T11:50:12.005000Z by bob",
        "created 2026-11-23T11:50:15.000000Z by alice, not deleted",
    ];
    let (status, before) = refusal("state cm/shop/twice --at 2026-11-23T11:50:01Z");
    assert_eq!(status, Some(1));
    has(&before, &["did not exist yet at 2026-11-23T11:50:01"]);
    has(&before, &lives);
    let (status, between) = refusal("state cm/shop/twice --at 2026-11-23T11:50:14Z -o json");
    assert_eq!(status, Some(1));
    has(&between, &["did not exist any more", "--at 2026-11-23T11:50:12.005000Z shows what it was last"]);
    has(&between, &lives);
    let last = ask("state cm/shop/twice --at 2026-11-23T11:50:12.005Z");
    has(
        &last.stdout,
        &[
            "life: first",
            "was deleted at 2026-11-23T11:50:12.005000Z by bob",
            "as it was last",
            "certainty: exact",
        ],
    );
    let (status, by_uid) = refusal("state cccccccc-0000-4000-8000-000000000000");
    assert_eq!(status, Some(1));
    has(&by_uid, &["did not exist any more"]);
}

#[test]
fn changes_as_text() {
    let text = ask("diff cm/shop/settings").stdout;
    assert_eq!(
        text,
        "configmaps/shop/settings
created 2026-11-23T11:50:01.000000Z by alice, not deleted as far as the archive tells, uid bbbbbbbb-0000-4000-8000-000000000000

2026-11-23T11:50:01.000000Z  rv 11  create  alice  (kubectl/v1.35.4)  audit 00000000-0000-4000-8000-000000000003  201
  created, with 9 fields (--snapshots shows them)

2026-11-23T11:50:05.000000Z  rv 12  update  carol  (kubectl/v1.35.4)  audit 00000000-0000-4000-8000-000000000004  200
  data.on \"yes\" -> \"no\"

2026-11-23T11:50:20.000000Z  rv ?  patch  dave  (kubectl/v1.35.4)  audit 00000000-0000-4000-8000-000000000005  200
  inferred: the merge patch was applied, no answer shows what came of it
  data.mode \"slow\" -> \"fast\"

2026-11-23T11:50:30.000000Z  rv ?  update  erin  (kubectl/v1.35.4)  audit 00000000-0000-4000-8000-000000000006  200
  what it changed is not known: nothing in the log shows it
"
    );
    let window = ask("diff cm/shop/settings --from 2026-11-23T11:50:04Z --to rv:12").stdout;
    has(&window, &["1 of 4 writes in the window", "data.on"]);
    assert!(!window.contains("dave") && !window.contains("rv 11"), "{window}");
    has(
        &ask("diff cm/shop/settings --verbose").stdout,
        &["metadata.resourceVersion \"11\" -> \"12\"", "  carol  from 192.0.2.1  (kubectl/"],
    );
    has(
        &ask("diff cm/shop/settings --snapshots").stdout,
        &["  created:\n    apiVersion: v1\n", "    \"on\": \"yes\""],
    );
}

#[test]
fn colours_only_where_they_are_wanted() {
    let line = "\u{1b}[31m\"yes\"\u{1b}[0m -> \u{1b}[32m\"no\"\u{1b}[0m";
    has(&ask("diff cm/shop/settings --color always").stdout, &[line]);
    for args in ["diff cm/shop/settings", "diff cm/shop/settings --color never"] {
        assert!(!ask(args).stdout.contains('\u{1b}'), "{args}");
    }
}

#[test]
fn lives_have_headings_and_gaps_are_marked() {
    let text = ask("diff cm/shop/twice").stdout;
    assert_eq!(text.matches("configmaps/shop/twice\ncreated ").count(), 2, "{text}");
    has(&text, &["deleted, it had 8 fields"]);
    let text = ask("diff cm/shop/gap").stdout;
    has(&text, &["rv 18  unknown writer", "together with 1 version before it", "data.n \"1\" -> \"3\""]);
    let state = ask("state cm/shop/gap --at rv:18").stdout;
    has(&state, &["\"n\": \"1\"", "1 later write is not shown", "resourceVersion 18 by nobody in the log"]);
}

#[test]
fn changes_as_json() {
    let ended = ask("diff cm/shop/settings -o json");
    let changes: Vec<Value> = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(
        changes[1],
        json!({"time": "2026-11-23T11:50:05.000000Z", "resource_version": "12", "user": "carol",
            "audit_id": "00000000-0000-4000-8000-000000000004", "source_ips": ["192.0.2.1"], "verb": "update", "path": "data.on", "op": "replace",
            "old": "yes", "new": "no", "certainty": "exact"})
    );
    let told: Vec<_> = changes
        .iter()
        .map(|c| [&c["path"], &c["op"], &c["certainty"]].map(|v| v.as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ["", "add", "exact"],
            ["data.on", "replace", "exact"],
            ["data.mode", "replace", "inferred"],
            ["", "unknown", "unknown"]
        ]
    );
    assert_eq!((&changes[0]["old"], &changes[0]["new"]["data"]["on"]), (&Value::Null, &json!("yes")));
    let twice: Vec<Value> = serde_json::from_str(&ask("diff cm/shop/twice -o json").stdout).unwrap();
    let ops: Vec<_> = twice.iter().map(|c| c["op"].as_str().unwrap()).collect();
    assert_eq!(ops, ["add", "remove", "add"]);
    assert_eq!((&twice[1]["old"]["data"]["life"], &twice[1]["new"]), (&json!("first"), &Value::Null));
    let gap: Vec<Value> = serde_json::from_str(&ask("diff cm/shop/gap -o json").stdout).unwrap();
    assert_eq!((&gap[1]["user"], &gap[1]["op"]), (&Value::Null, &json!("unknown")));
}

#[test]
fn secrets_are_hidden_everywhere() {
    let secrets = ["hunter2", "aHVudGVyMi1odW50ZXIy", "correct-horse", "Y29ycmVjdC1ob3JzZQ=="];
    for args in [
        "state secret/shop/creds",
        "state secret/shop/creds -o json --at rv:10",
        "diff secret/shop/creds --snapshots --verbose",
        "diff secret/shop/creds -o json",
    ] {
        let ended = ask(args);
        assert_eq!(ended.status, Some(0), "{args}: {}", ended.stderr);
        has(&ended.stdout, &["password"]);
        for secret in secrets {
            assert!(!(ended.stdout.clone() + &ended.stderr).contains(secret), "{args} tells {secret}");
        }
    }
    assert_eq!(data("secret/shop/creds --no-redact")["password"], "Y29ycmVjdC1ob3JzZQ==");
    let rule = ask("state secret/shop/creds --redact-rule !/v1/secrets/shop/creds:/data");
    assert_eq!(rule.status, Some(0), "{}", rule.stderr);
}

#[test]
fn names_that_mean_several_objects_or_none() {
    let (status, text) = refusal("state cm/settings");
    assert_eq!(status, Some(1));
    has(&text, &["any of 2 objects: configmaps/other/settings, configmaps/shop/settings"]);
    assert_eq!(data("cm/settings -n shop --at rv:11")["on"], "yes");
    let (status, text) = refusal("diff cm/shop/setings");
    assert_eq!(status, Some(1));
    has(&text, &["no object cm/shop/setings", "did you mean configmaps/shop/settings"]);
    let (status, text) = refusal("state secret/shop/settings");
    assert_eq!(status, Some(1));
    has(&text, &["did you mean configmaps/"]);
}

#[test]
fn versions_of_other_clusters_say_nothing() {
    let ask = |question: &str| {
        let logs = ["one", "two"].map(|cluster| {
            let testdata = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/versions-of-two-clusters");
            format!("--cluster {cluster}={testdata}/{cluster}.log")
        });
        asking::ask(&format!("{question} {}", logs.join(" ")), &[])
    };
    let state = ask("state cm/shop/settings --at rv:150");
    has(&state.stdout, &["k: before", "certainty: exact"]);
    let twice = ask("state cm/shop/twice");
    assert_eq!(twice.status, Some(1));
    has(&twice.stderr, &["cm/shop/twice is in 2 clusters, one, two: name one, as in cm/shop/twice@one"]);
    let named = ["state cm/shop/twice@two", "state cm/twice@two", "state cm/shop/twice --cluster two"];
    let two = "# configmaps/shop/twice@two, uid aaaaaaaa-0008-4000-8000-000000000000";
    for question in named {
        has(&ask(question).stdout, &[two]);
    }
    let (missing, unknown) = (ask("diff cm/shop/twic@two"), ask("diff cm/shop/twice@tow"));
    assert_eq!([missing.status, unknown.status], [Some(1), Some(1)]);
    has(&missing.stderr, &["did you mean", "configmaps/shop/twice@two"]);
    has(&unknown.stderr, &["no object cm/shop/twice@tow: it tells of two, one, and of no cluster tow"]);
    let both = ask("state cm/shop/twice --cluster one --cluster two");
    assert_eq!(both.status, Some(2));
    has(&both.stderr, &["an object is of one cluster"]);
}

#[test]
fn usage_is_told_apart_from_no_answer() {
    for args in [
        "state",
        "state cm",
        "state a/b/c/d",
        "state cm/x --at yesterday",
        "diff cm/shop/settings --from rv:2 --to rv:1",
        "state cm/shop/settings -n other",
    ] {
        assert_eq!(ask(args).status, Some(2), "{args}");
    }
    let missing = ask("state cm/shop/settings /nowhere/at/all.log");
    assert_eq!(missing.status, Some(2), "{}", missing.stderr);
}

#[test]
fn broken_lines_are_warned_of() {
    let directory = tempfile::tempdir().unwrap();
    let broken = directory.path().join("broken.log");
    std::fs::write(&broken, "{\"no\":\n").unwrap();
    let ended = ask(&format!("state cm/shop/settings --at rv:11 {}", broken.display()));
    assert_eq!(ended.status, Some(0));
    has(&ended.stderr, &["warning: 1 of ", "records rejected", "broken.log:1: "]);
}

#[test]
fn a_store_that_was_set_back() {
    let ask = |args: &str| asking::ask(args, &["store-set-back/audit.log"]);
    let state = |args: &str| {
        let ended = ask(&format!("state deploy/shop/web{args} -o json"));
        assert_eq!(ended.status, Some(0), "{args}: {}", ended.stderr);
        let object: Value = serde_json::from_str(&ended.stdout).unwrap();
        (object["spec"]["replicas"].clone(), ended.stderr.contains("certainty: exact"))
    };
    // What is later in time is newer, although its version is lower, and not certain.
    assert_eq!(state(""), (json!(7), false));
    assert_eq!(state(" --at 2021-08-04T12:10:00Z"), (json!(4), false));
    assert_eq!(state(" --at rv:200"), (json!(5), false));
    assert_eq!(state(" --at 2021-08-04T09:30:00Z"), (json!(3), true));
    let text = ask("state deploy/shop/web").stdout;
    has(&text, &["its versions fall at 2021-08-04T12:00:00.000000Z, while clocks go on: etcd was set back"]);
    let text = ask("diff deploy/shop/web").stdout;
    let places = ["3 -> 5", "5 -> 4", "4 -> 7"].map(|change| text.find(change));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
    assert_eq!(text.matches("inferred").count(), 1, "{text}");
}

#[test]
fn what_a_silent_server_may_have_written_is_told() {
    let ask =
        |args: &str| asking::ask(args, &["silence-of-an-api-server/a", "silence-of-an-api-server/b"]).stdout;
    let lost = "the log of the API server a/audit has nothing from 2026-11-23T12:01:40.104000Z to \
                2026-11-23T12:02:40.104000Z: a write through it may be missing";
    let ended = "the log of the API server b/audit ends 2026-11-23T12:03:20.204000Z";
    let web = ask("state deploy/d/web");
    has(&web, &["certainty: inferred; the version is shown whole, but", lost, ended]);
    has(&ask("state deploy/d/web --at 2026-11-23T12:01:30Z"), &["certainty: exact"]);
    let within = ask("state deploy/d/web --at 2026-11-23T12:02:00Z");
    has(&within, &["certainty: inferred", lost]);
    assert!(!within.contains(ended), "{within}");
    // The update that followed had read what was there before the silence.
    has(&ask("state deploy/d/api --at 2026-11-23T12:02:00Z"), &["resourceVersion 101,", "certainty: exact"]);
    let api = ask("state deploy/d/api");
    has(&api, &["resourceVersion 105,", "certainty: inferred", ended]);
    assert!(!api.contains(lost), "{api}");
    let diff = ask("diff deploy/d/web");
    has(&diff, &[lost, ended]);
    let diff = ask("diff deploy/d/api");
    assert!(diff.contains(ended) && !diff.contains(lost), "{diff}");
}

#[test]
fn who_asked_for_a_deletion_is_told_beside_who_ended_it() {
    let foreground = asking::ask("diff deploy/shop/web", &["foreground-deletion/audit.log"]).stdout;
    let told = "deletion asked for 2026-11-23T12:00:03.000000Z by bob (delete), gone 2026-11-23T12:00:06.004000Z by \
                system:serviceaccount:kube-system:generic-garbage-collector (patch)";
    has(&foreground, &[told]);
    let stuck = asking::ask("diff cm/shop/settings", &["stuck-deletion/audit.log"]).stdout;
    let told = "terminating: deletion asked for 2026-11-23T12:00:03.000000Z by bob (delete), waits for shop.example.com/audit";
    has(&stuck, &[told]);
}
