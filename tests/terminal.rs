//! What `show`, `top` and `metrics` print.

#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

const ARCHIVE: &str = "testdata/rollout";

fn run(arguments: &[&str], locale: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
    command.args(arguments).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")));
    command.env_remove("COLUMNS").env("LC_ALL", locale).output().unwrap()
}

fn told(arguments: &[&str], locale: &str) -> String {
    let output = run(arguments, locale);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A trace and the list fit every width, and need nothing but ASCII where the locale has nothing else; without a
/// terminal nothing is coloured.
#[test]
fn everything_is_readable_at_every_width() {
    for width in ["60", "80", "110", "250"] {
        for (locale, is_ascii) in [("C", true), ("de_DE.UTF-8", false)] {
            for what in [
                &["deploy/shop/web", ARCHIVE][..],
                &["deploy/shop/web", ARCHIVE, "--diff", "full"],
                &[ARCHIVE],
            ] {
                let text = told(&[&["show", "--width", width], what].concat(), locale);
                assert!(text.lines().count() > 10, "{text}");
                let longest = text.lines().map(|line| line.chars().count()).max().unwrap();
                let limit: usize = width.parse().unwrap();
                assert!(longest <= limit, "{longest} of {width}: {what:?}");
                assert!(text.is_ascii() || !is_ascii, "{what:?} in {locale}");
                assert!(!text.contains('\u{1b}'), "colours without a terminal");
            }
        }
    }
}

/// Where lines are short, names stand on one of them; where nobody says how long lines are, they are whole.
#[test]
fn names_are_not_parted() {
    let narrow = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kelemetry"));
        command.args(arguments).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")));
        let output = command.env("COLUMNS", "80").env("LC_ALL", "C.UTF-8").output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let fits = |line: &str| line.chars().count() <= 80;
    let top = narrow(&["top", ARCHIVE]);
    assert!(top.lines().all(fits), "{top}");
    assert!(
        top.contains("  …:deployment-controller\n")
            && top.contains("\n           deployments.apps/shop/web\n")
    );
    let name = "system:serviceaccount:kube-system:deployment-controller";
    assert!(told(&["top", ARCHIVE], "C").contains(&format!("  {name}\n")));
    let diff = narrow(&["diff", "deploy/shop/web", ARCHIVE]);
    assert!(diff.lines().filter(|line| line.contains(name) && !line.contains('(')).all(fits), "{diff}");
    let whole = told(&["diff", "deploy/shop/web", ARCHIVE], "C");
    assert!(whole.lines().any(|line| line.starts_with("2026") && line.contains(&format!("  {name}  ("))));
    for arguments in [&["show", "--flat", ARCHIVE][..], &["show", "--flat", ARCHIVE, "--diff", "full"]] {
        assert!(narrow(arguments).lines().all(fits));
    }
}

#[test]
fn several_objects_can_be_asked_for() {
    let both = told(&["show", "deploy/shop/web", "svc/shop/web", ARCHIVE, "--select", "none"], "C");
    assert!(both.contains("deployments.apps/shop/web\n") && both.contains("services/shop/web\n"), "{both}");
    let lines = |objects: &[&str]| {
        let text = told(&[&["show"], objects, &[ARCHIVE, "--select", "none", "--flat"]].concat(), "C");
        text.lines().skip(2).count()
    };
    let apart = lines(&["deploy/shop/web"]) + lines(&["svc/shop/web"]);
    assert_eq!(lines(&["deploy/shop/web", "svc/shop/web"]), apart);
    let output = run(&["show", "deploy/shop/web", "logs/of/somebody", "--flat"], "C");
    assert!(String::from_utf8_lossy(&output.stderr).contains("logs/of/somebody"));
    assert_eq!(output.status.code(), Some(2), "an input that is missed");
}

#[test]
fn a_trace_can_be_asked_for_by_its_id() {
    let list = told(&["show", ARCHIVE, "--sort", "failing", "--limit", "1"], "C");
    let id = list.lines().nth(1).unwrap().split(' ').next().unwrap().to_owned();
    let story = told(&["show", &id, ARCHIVE], "C");
    assert!(story.starts_with("deployments.apps/shop/web\n"), "{story}");
    for nothing in ["ffffffff", "deploy/shop/nothing"] {
        let output = run(&["show", nothing, ARCHIVE], "C");
        assert_eq!(output.status.code(), Some(1), "{nothing}");
        assert!(output.stdout.is_empty() && String::from_utf8_lossy(&output.stderr).starts_with("error: "));
    }
}

/// Of siblings to which the same happened one tells the story, unless another one was asked for.
#[test]
fn siblings_that_are_alike_are_folded() {
    let pods = ["web-5ffb55bdc-t4xkj", "web-5ffb55bdc-hc6r7", "web-5ffb55bdc-9fk8v"];
    let headings = |text: &str| pods.map(|pod| text.contains(&format!("pods/shop/{pod} (deleted)")));
    let folded = told(&["show", "deploy/shop/web", ARCHIVE], "C");
    assert_eq!(headings(&folded), [true, false, false]);
    assert!(folded.contains("2 more pods with the same story"), "{folded}");
    assert!(folded.contains(&format!("{} {}", pods[1], pods[2])), "{folded}");
    let full = told(&["show", "deploy/shop/web", ARCHIVE, "--diff", "full"], "C");
    assert!(headings(&full) == [true; 3] && !full.contains("same story"), "{full}");
    let asked = told(&["show", &format!("pod/shop/{}", pods[2]), ARCHIVE], "C");
    assert!(headings(&asked)[2] && asked.contains("deployments.apps/shop/web"), "{asked}");
    let alone = told(&["show", &format!("pod/shop/{}", pods[2]), ARCHIVE, "--select", "none"], "C");
    assert!(headings(&alone) == [false, false, true] && !alone.contains("deployments"), "{alone}");
}

#[test]
fn objects_can_be_asked_for_by_their_labels() {
    let by_labels = told(&["show", "pods", ARCHIVE, "-l", "app=web,app!=api", "-n", "shop"], "C");
    assert!(by_labels.starts_with("deployments.apps/shop/web\n") && by_labels.contains("pods/shop/web-"));
    for (wrong, status) in [
        (&["pods", ARCHIVE, "-l", "app=nothing"][..], 1),
        (&[ARCHIVE, "-l", "app=web"], 2),
        (&["deploy/shop/web", ARCHIVE, "-l", "app=web"], 2),
    ] {
        let output = run(&[&["show"], wrong].concat(), "C");
        assert_eq!(output.status.code(), Some(status), "{wrong:?}");
        assert!(output.stdout.is_empty() && String::from_utf8_lossy(&output.stderr).contains("label"));
    }
}

#[test]
fn an_archive_that_is_named_can_be_asked_for_an_object() {
    let directory = tempfile::tempdir().unwrap();
    let archive = directory.path().join("some.archive");
    let archive = archive.to_str().unwrap();
    told(&["replay", ARCHIVE, "-o", archive, "--summary", "none"], "C");
    let story = told(&["show", "deploy/shop/web", "--archive", archive], "C");
    assert_eq!(story, told(&["show", "deploy/shop/web", ARCHIVE], "C"));
    let output = run(&["show", "deploy/shop/web", ARCHIVE, "--archive", archive], "C");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn rankings_add_up() {
    let ranking: Value =
        serde_json::from_str(&told(&["top", ARCHIVE, "-o", "json", "--limit", "1000"], "C")).unwrap();
    let sum = |by: &str, what: &str| -> u64 {
        ranking[by].as_array().unwrap().iter().map(|entry| entry[what].as_u64().unwrap()).sum()
    };
    for what in ["requests", "writes", "failed", "conflicts"] {
        let all = sum("user", what);
        assert!(all > 0, "{what}");
        for by in ["agent", "resource", "namespace"] {
            assert_eq!(sum(by, what), all, "{what} by {by}");
        }
    }
    assert_eq!(sum("user", "requests"), 406, "as README's ledger says");
    assert!(ranking["slowest"][0]["seconds"].as_f64() >= ranking["slowest"][1]["seconds"].as_f64());
}

/// How long a request took of which the log has one time is not known, and not nought.
#[test]
fn nothing_is_made_of_a_single_time() {
    const LOG: &str = "testdata/google-operations/entries.json";
    let ranking: Value = serde_json::from_str(&told(&["top", LOG, "-o", "json"], "C")).unwrap();
    let of = |name: &str| {
        let entry = ranking["user"].as_array().unwrap().iter().find(|entry| entry["name"] == name).unwrap();
        ["requests", "timed", "seconds", "longest"].map(|what| entry[what].as_f64())
    };
    // What lasts for as long as somebody listens has a length, but none that says how slow it was.
    assert_eq!(of("alice@example.com"), [Some(2.0), Some(0.0), Some(0.0), None]);
    assert_eq!(ranking["lasting"], 2);
    assert_eq!(of("bob@example.com"), [Some(2.0), Some(0.0), Some(0.0), None]);
    assert_eq!(ranking["slowest"].as_array().map(Vec::len), Some(0));
    assert!(told(&["top", LOG], "C").contains("         -         -  bob@example.com\n"));
    let metrics = told(&["metrics", LOG], "C");
    let last = |metric: &str| -> f64 {
        let lines = metrics.lines().filter(|line| line.starts_with(metric));
        lines.filter_map(|line| line.rsplit(' ').nth(1)?.parse::<f64>().ok()).fold(0.0, f64::max)
    };
    assert_eq!(last("audit_request_duration_seconds_count"), 1.0);
    assert_eq!(last("audit_request_duration_seconds_sum"), 300.0);
}

#[test]
fn metrics_count_every_request_in_every_form() {
    let directory = tempfile::tempdir().unwrap();
    let config = directory.path().join("kelemetrix.toml");
    let text = "[[metrics]]\nname = \"baseline\"\nquantifier = \"mq_latency\"\ntags = [\"cluster\"]\n\
        [[metrics]]\nname = \"writes\"\nquantifier = \"request_count\"\ntags = [\"verb\"]\n\
        [[metrics.tagFilters]]\ntag = \"verb\"\noneOf = [\"create\", \"update\", \"patch\", \"delete\"]\n\
        [[metrics]]\nname = \"latency\"\nquantifier = \"request_latency\"\ntags = []\n";
    std::fs::write(&config, text).unwrap();
    let config = config.to_str().unwrap();
    let output = run(&["metrics", ARCHIVE, "--config", config, "--step", "10s"], "C");
    assert!(String::from_utf8_lossy(&output.stderr).contains("does not exist offline"));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.ends_with("# EOF\n") && text.contains("# TYPE writes_total counter\n"));
    let last = |start: &str| -> u64 {
        let line = text.lines().rfind(|line| line.starts_with(start)).unwrap();
        line.rsplit(' ').nth(1).unwrap().parse().unwrap()
    };
    let table = told(&["metrics", ARCHIVE, "--config", config, "--format", "table"], "C");
    for verb in ["create", "update", "patch", "delete"] {
        let count = last(&format!("writes_total{{verb=\"{verb}\"}}"));
        assert!(table.contains(&format!("{count:>10}  verb={verb}\n")), "{table}");
    }
    let all = last("latency_count");
    assert_eq!(last("latency_bucket{le=\"+Inf\"}"), all);
    let data: Value =
        serde_json::from_str(&told(&["metrics", ARCHIVE, "--config", config, "--format", "otlp-json"], "C"))
            .unwrap();
    let metrics = &data["resourceMetrics"][0]["scopeMetrics"][0]["metrics"];
    let point = metrics[1]["histogram"]["dataPoints"].as_array().unwrap().last().unwrap();
    assert_eq!(point["count"], all.to_string());
    let csv = told(&["metrics", ARCHIVE, "--config", config, "--format", "csv"], "C");
    assert!(csv.lines().next_back().unwrap().contains(&format!(",latency,,{all},")), "{csv}");
    let unknown = directory.path().join("unknown.toml");
    std::fs::write(&unknown, "[[metrics]]\nname = \"a\"\nquantifier = \"request_count\"\nlabels = []\n")
        .unwrap();
    let output = run(&["metrics", ARCHIVE, "--config", unknown.to_str().unwrap()], "C");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("unknown field `labels`"));
}

#[test]
fn parts_and_their_index_hold_everything() {
    let directory = tempfile::tempdir().unwrap();
    let whole = directory.path().join("whole.json");
    let parted = directory.path().join("parted.json");
    told(&["export", ARCHIVE, "--jaeger-json", "-o", whole.to_str().unwrap()], "C");
    for how in [&["--max-traces", "7"][..], &["--max-bytes", "300K"], &["--split-per-trace"]] {
        told(&[&["export", ARCHIVE, "--jaeger-json", "-o", parted.to_str().unwrap()], how].concat(), "C");
        let read = |path: &Path| -> Value { serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap() };
        let index = read(&directory.path().join("parted.json.index.json"));
        let mut traces = Vec::new();
        for file in index["files"].as_array().unwrap() {
            let path = directory.path().join(file["path"].as_str().unwrap());
            assert_eq!(file["bytes"], std::fs::metadata(&path).unwrap().len());
            let part = read(&path);
            let named: Vec<_> =
                file["traces"].as_array().unwrap().iter().map(|trace| &trace["trace_id"]).collect();
            let held: Vec<_> =
                part["data"].as_array().unwrap().iter().map(|trace| &trace["traceID"]).collect();
            assert_eq!(named, held);
            traces.extend(part["data"].as_array().unwrap().clone());
        }
        assert_eq!(Value::from(traces), read(&whole)["data"], "{how:?}");
    }
    let output = run(&["export", ARCHIVE, "--jaeger-json", "--split-per-trace"], "C");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_directory_gets_files_that_viewers_open() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name).display().to_string();
    let export = |more: &[&str]| {
        told(&[&["export", ARCHIVE, "--jaeger-json", "-o", &path("story/")], more].concat(), "C")
    };
    export(&["--max-traces", "7"]);
    let index = || -> Value {
        serde_json::from_slice(&std::fs::read(path("story/jaeger.json.index.json")).unwrap()).unwrap()
    };
    assert!(index()["files"].as_array().unwrap().len() > 1);
    std::fs::write(path("story/jaeger-notes.json"), "mine").unwrap();
    // Once more, with the limits that Jaeger's page has: what the first run left would be taken for a part of it.
    export(&[]);
    assert_eq!(index()["files"].as_array().unwrap().len(), 1);
    let mut names: Vec<_> = std::fs::read_dir(path("story"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let expected =
        ["jaeger-0001.json", "jaeger-notes.json", "jaeger.json.index.json", "jaeger.json.index.txt"];
    assert_eq!(names, expected);
    let whole = told(&["export", ARCHIVE, "--jaeger-json"], "C");
    assert_eq!(std::fs::read_to_string(path("story/jaeger-0001.json")).unwrap(), whole);
}

/// What is counted while it is read, and what is counted when all has been read (a time before the end asks for that).
#[test]
fn metrics_are_the_same_however_they_are_counted() {
    let lessons =
        ["rollout", "legacy-text", "stages-in-two-files", "same-file-twice", "truncated-audit-event"];
    for lesson in lessons {
        let logs = format!("testdata/{lesson}");
        for format in ["openmetrics", "csv", "otlp-json"] {
            let counted = |more: &[&str]| {
                let output =
                    run(&[&["metrics", &logs, "--format", format, "--step", "15s"], more].concat(), "C");
                String::from_utf8(output.stdout).unwrap()
            };
            let streamed = counted(&[]);
            assert!(streamed.len() > 100, "{lesson}");
            assert_eq!(streamed, counted(&["--since", "-9999d"]), "{lesson} as {format}");
        }
    }
}

/// Requests on the Events of Kubernetes are requests, too, however they are counted.
#[test]
fn metrics_count_requests_on_events() {
    let log = "testdata/events-of-another-group/audit.log";
    for since in [&[][..], &["--since", "-9999d"]] {
        let text = told(&[&["metrics", log, "--format", "prometheus"], since].concat(), "C");
        let totals = |group: &str| -> Vec<String> {
            let is_meant = |line: &&str| {
                line.starts_with("audit_requests_total{") && line.contains(&format!("group=\"{group}\""))
            };
            text.lines().filter(is_meant).map(|line| line.rsplit(' ').next().unwrap().to_owned()).collect()
        };
        assert_eq!(
            (totals(""), totals("calendar.example.com")),
            (vec!["1".into(); 2], vec!["1".into(); 3]),
            "{text}"
        );
    }
}

/// A terminal gets nothing of a log that it would obey: no escapes, and no lines that look like the program's own.
#[test]
fn nothing_in_a_log_is_obeyed() {
    let directory = tempfile::tempdir().unwrap();
    let evil = "\u{1b}]0;title\u{7}\u{9b}2J\u{202e}mallory\nwarning: forged";
    let object = serde_json::json!({"kind": "ConfigMap", "apiVersion": "v1", "metadata":
        {"name": evil, "namespace": evil, "uid": evil, "resourceVersion": "7",
         "ownerReferences": [{"apiVersion": "v1", "kind": "ConfigMap", "name": evil, "uid": "none"}]}});
    let event = serde_json::json!({"kind": "Event", "apiVersion": "audit.k8s.io/v1", "level": "RequestResponse",
        "auditID": evil, "stage": "ResponseComplete", "requestURI": format!("/api/v1/namespaces/{evil}/configmaps"),
        "verb": "create", "user": {"username": evil}, "userAgent": evil, "sourceIPs": [evil],
        "objectRef": {"resource": "configmaps", "namespace": evil, "name": evil, "apiVersion": "v1"},
        "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-11-23T11:51:00.000000Z",
        "stageTimestamp": "2026-11-23T11:51:00.100000Z", "responseObject": object});
    let path = directory.path().join("a\u{1b}[31m.log");
    std::fs::write(&path, format!("{event}\nno record: {evil}\n")).unwrap();
    let (path, uid) = (path.to_str().unwrap(), format!("uid:{evil}"));
    let json = directory.path().join("out.json");
    for arguments in [
        &["replay", path, "--summary", "table", "--jaeger-json", json.to_str().unwrap()][..],
        &["inspect", path],
        &["metrics", path, "--format", "table"],
        &["links", path],
        &["links", path, "--explain", &uid],
        &["show", path],
        &["top", path],
        &["state", &uid, path],
        &["diff", &uid, path],
        &["replay", path, "--summary", "none", "--jaeger-json", json.to_str().unwrap()],
        &["export", "--jaeger-json", "--archive", "no\u{1b}[31m"],
    ] {
        let Output { stdout, stderr, .. } = run(arguments, "de_DE.UTF-8");
        let text = String::from_utf8([stdout, stderr].concat()).unwrap();
        // A document of YAML has no escapes but in quotes.
        let is_document = arguments[0] == "state";
        let is_obeyed = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}' && !is_document);
        assert!(!text.is_empty() && !text.contains(is_obeyed), "{arguments:?}: {text:?}");
        assert!(!text.contains("\nwarning: forged"), "{arguments:?}: {text:?}");
    }
}

/// One record whose clock is wrong by decades makes neither the memory nor the file larger: its times are told instead.
#[test]
fn metrics_leave_out_the_decades_before_a_wrong_clock() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("audit.log");
    let event = |id: &str, time: &str| {
        serde_json::json!({"kind": "Event", "apiVersion": "audit.k8s.io/v1", "level": "Metadata", "auditID": id,
            "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/a/pods/b", "verb": "delete",
            "user": {"username": "c"}, "objectRef": {"resource": "pods", "namespace": "a", "name": "b"},
            "responseStatus": {"code": 200}, "requestReceivedTimestamp": time, "stageTimestamp": time})
    };
    let times = ["1995-01-01T00:00:30Z", "2026-11-23T11:00:10Z", "2026-11-23T11:02:10Z"];
    let lines = times.iter().enumerate().map(|(nth, time)| format!("{}\n", event(&nth.to_string(), time)));
    std::fs::write(&path, lines.collect::<String>()).unwrap();
    for format in ["openmetrics", "csv", "otlp-json"] {
        let output = run(&["metrics", path.to_str().unwrap(), "--format", format], "C");
        let warning = String::from_utf8(output.stderr).unwrap();
        let expected = "no request from 1995-01-01T00:01:00.000000Z to 2026-11-23T11:00:00.000000Z:";
        assert!(warning.contains(expected), "{warning}");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.len() < 50_000, "{format}: {} bytes", text.len());
        if format == "csv" {
            let rows: Vec<_> = text.lines().filter(|row| row.contains(",audit_requests,")).collect();
            let told: Vec<_> = rows.iter().map(|row| (&row[..16], row.rsplit(',').next().unwrap())).collect();
            let expected = [
                ("1995-01-01T00:00", "0"),
                ("1995-01-01T00:01", "1"),
                ("2026-11-23T11:00", "1"),
                ("2026-11-23T11:01", "2"),
                ("2026-11-23T11:02", "2"),
                ("2026-11-23T11:03", "3"),
            ];
            assert_eq!(told, expected);
        }
    }
}
