//! Many clusters in one replay: fifty that have objects of the same names, told apart, and merged from archives of each.
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kelemetry");

fn run(directory: &Path, args: &[String]) -> Output {
    Command::new(PROGRAM).current_dir(directory).args(args).stdin(Stdio::null()).output().unwrap()
}

fn summary(directory: &Path, args: &[String]) -> Value {
    let output = run(directory, args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    serde_json::from_str(text.lines().last().unwrap()).unwrap()
}

/// A log of a cluster with a Deployment and its ReplicaSet; uids and audit ids are the same in all of them.
fn log(nth: usize) -> String {
    let line = |id: u32, at: usize, resource: &str, kind: &str, name: &str, owner: &str| {
        format!(
            r#"{{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"00000000-0000-4000-8000-00000000000{id}","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/shop/{resource}","verb":"create","user":{{"username":"user-{nth}"}},"objectRef":{{"resource":"{resource}","namespace":"shop","name":"{name}","apiGroup":"apps","apiVersion":"v1"}},"responseStatus":{{"code":201}},"responseObject":{{"kind":"{kind}","apiVersion":"apps/v1","metadata":{{"name":"{name}","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-00000000000{id}","resourceVersion":"{id}"{owner}}}}},"requestReceivedTimestamp":"2026-11-23T12:00:{at:02}.000000Z","stageTimestamp":"2026-11-23T12:00:{at:02}.003000Z"}}"#
        ) + "\n"
    };
    let owner = r#","ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"aaaaaaaa-0001-4000-8000-000000000001","controller":true}]"#;
    line(1, nth % 50, "deployments", "Deployment", "web", "")
        + &line(2, nth % 50 + 1, "replicasets", "ReplicaSet", "web-7d4b9c6f5d", owner)
}

#[test]
fn fifty_clusters_in_one_replay() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let text = |text: &str| text.to_owned();
    let mut all = vec![
        text("replay"),
        text("--summary"),
        text("json"),
        text("--csv"),
        text("all.csv"),
        text("-o"),
        text("all"),
    ];
    let mut merge = vec![text("merge"), text("-o"), text("merged"), text("--summary"), text("json")];
    for nth in 0..50 {
        fs::write(at.join(format!("{nth}.log")), log(nth)).unwrap();
        all.extend([text("--cluster"), format!("c{nth}={nth}.log")]);
        // An archive of two clusters, and one of each other.
        let mut one = vec![text("replay"), text("-o"), format!("{nth}.archive")];
        match nth {
            0 => continue,
            1 => one.extend(["--cluster", "c0=0.log", "--cluster", "c1=1.log"].map(text)),
            _ => one.extend([text("--cluster"), format!("c{nth}"), format!("{nth}.log")]),
        }
        assert!(run(at, &one).status.success());
        merge.push(format!("{nth}.archive"));
    }
    let (all, merged) = (summary(at, &all), summary(at, &merge));
    for summary in [&all, &merged] {
        assert_eq!(
            (&summary["traces"], &summary["ledger"]["requests"]),
            (&50.into(), &100.into()),
            "{summary}"
        );
        assert_eq!(summary["existence"]["deployments.apps"]["seen"], 50);
    }
    for table in ["objects", "requests", "links"] {
        let read = |archive: &str| fs::read(at.join(archive).join(format!("{table}.parquet"))).unwrap();
        assert_eq!(read("all"), read("merged"), "{table}");
    }
}

#[test]
fn one_file_is_of_one_cluster() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("a.log"), log(0)).unwrap();
    for (args, told) in [
        (["--cluster", "a=a.log", "--cluster", "b=a.log"], "is named for two clusters, b and a"),
        (["--cluster", "a", "--cluster", "b"], "names two clusters for the same inputs"),
        (["--cluster", "=a.log", "--cluster", "b"], "a cluster has a name"),
        (["--cluster", "a=", "--cluster", "b"], "the cluster a has no input"),
    ] {
        let args: Vec<String> = ["replay"].iter().chain(&args).map(|arg| (*arg).to_owned()).collect();
        let output = run(directory.path(), &args);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            String::from_utf8_lossy(&output.stderr).contains(told),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// A log of an object whose annotation names a Deployment `host` in the cluster `hub`, by uid or not.
fn child(uid: &str) -> String {
    let link = format!(
        r#"{{\"cluster\":\"hub\",\"group\":\"apps\",\"version\":\"v1\",\"resource\":\"deployments\",\"namespace\":\"shop\",\"name\":\"web\",\"uid\":\"{uid}\"}}"#
    );
    let annotation = format!(r#","annotations":{{"kelemetry.kubewharf.io/parent-link":"{link}"}}"#);
    let own = r#""name":"agent","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000007","resourceVersion":"9""#;
    format!(
        r#"{{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"00000000-0000-4000-8000-000000000070","stage":"ResponseComplete","requestURI":"/apis/batch/v1/namespaces/shop/jobs","verb":"create","user":{{"username":"agent"}},"objectRef":{{"resource":"jobs","namespace":"shop","name":"agent","apiGroup":"batch","apiVersion":"v1"}},"responseStatus":{{"code":201}},"responseObject":{{"kind":"Job","apiVersion":"batch/v1","metadata":{{{own}{annotation}}}}},"requestReceivedTimestamp":"2026-11-23T12:00:09.000000Z","stageTimestamp":"2026-11-23T12:00:09.003000Z"}}"#
    ) + "\n"
}

/// The parents that a replay finds, and its warnings.
fn linked(directory: &Path, args: &[&str]) -> (u64, String) {
    let args: Vec<String> = args.iter().copied().chain(["--summary", "json"]).map(str::to_owned).collect();
    let told = summary(directory, &args);
    let links = told["links"].as_array().unwrap().iter().map(|link| link["count"].as_u64().unwrap());
    (links.sum(), told["warnings"].to_string())
}

#[test]
fn a_parent_in_a_cluster_that_nobody_named_is_told_of() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    fs::write(at.join("hub.log"), log(1)).unwrap();
    fs::write(at.join("by-name.log"), child("")).unwrap();
    fs::write(at.join("by-uid.log"), child("aaaaaaaa-0001-4000-8000-000000000001")).unwrap();
    let csv = ["--csv", "/dev/null"];
    // Named as the annotation names it, all is well. One link is that of the ReplicaSet.
    for child in ["edge=by-name.log", "edge=by-uid.log"] {
        let (links, warnings) =
            linked(at, &[&["replay", "--cluster", "hub=hub.log", "--cluster", child][..], &csv].concat());
        assert_eq!((links, &*warnings), (2, "[]"), "{child}");
    }
    // By another name, or none: what is missing is said.
    let without = "objects name others in a cluster that no input is of, hub (1): say which are, as in --cluster hub=PATH";
    let other =
        &[&["replay", "--cluster", "main=hub.log", "--cluster", "edge=by-name.log"][..], &csv].concat();
    let (links, warnings) = linked(at, other);
    assert!(links == 1 && warnings.contains(without), "{links} {warnings}");
    let (links, warnings) = linked(at, &[&["replay", "hub.log", "by-name.log"][..], &csv].concat());
    assert!(links == 1 && warnings.contains(without), "{links} {warnings}");
    // A uid tells who is meant, whatever the cluster is called.
    let (links, warnings) = linked(at, &[&["replay", "hub.log", "by-uid.log"][..], &csv].concat());
    assert_eq!((links, &*warnings), (2, "[]"));
    let other =
        &[&["replay", "--cluster", "main=hub.log", "--cluster", "edge=by-uid.log"][..], &csv].concat();
    assert_eq!(linked(at, other).0, 2);
}

/// Services of one name are told apart where a trace has objects of several clusters.
#[test]
fn a_service_is_of_the_cluster_of_its_objects() {
    let lesson = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/parent-link-across-clusters");
    for mode in [&[][..], &["--max-spans", "100000"], &["--mode", "grouped"]] {
        let mut args = ["replay", "--cluster", "hub=hub.log", "--cluster", "edge=edge.log"].to_vec();
        args.extend(["--jaeger-json", "-"]);
        args.extend(mode);
        let args: Vec<String> = args.into_iter().map(str::to_owned).collect();
        let output = run(&lesson, &args);
        let traces: Value = serde_json::from_slice(&output.stdout).unwrap();
        let mut clusters = 0;
        for trace in traces["data"].as_array().unwrap() {
            let tag = |of: &Value, key: &str| {
                let tag = of["tags"].as_array().unwrap().iter().find(|tag| tag["key"] == key);
                tag.map(|tag| tag["value"].clone())
            };
            let mut hosts = std::collections::BTreeSet::new();
            for span in trace["spans"].as_array().unwrap() {
                let process = &trace["processes"][span["processID"].as_str().unwrap()];
                hosts.insert(tag(process, "host.name").map(|host| host.to_string()));
                if let (Some(own), Some(said)) = (tag(span, "cluster"), tag(process, "k8s.cluster.name")) {
                    assert_eq!(own, said, "{mode:?}: {span}");
                    clusters += 1;
                }
            }
            assert_eq!(hosts.len(), 1, "{mode:?}");
        }
        assert!(clusters > 0 || mode.contains(&"grouped"), "{mode:?}");
    }
}

/// What a command prints in a directory with an archive `all` of these clusters, whose logs have objects of the same names.
fn told(directory: &Path, args: &str) -> String {
    let args: Vec<String> = args.split(' ').map(str::to_owned).collect();
    let output = run(directory, &args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn archive_of(clusters: &[&str]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    let mut args = vec!["replay".to_owned(), "-o".to_owned(), "all".to_owned()];
    for (nth, cluster) in clusters.iter().enumerate() {
        fs::write(directory.path().join(format!("{cluster}.log")), log(nth)).unwrap();
        args.extend(["--cluster".to_owned(), format!("{cluster}={cluster}.log")]);
    }
    assert!(run(directory.path(), &args).status.success());
    directory
}

const QUESTIONS: [&str; 9] = [
    "show --archive all",
    "show --archive all --width 160",
    "show replicasets/shop/web-7d4b9c6f5d{} --archive all",
    "diff deploy/shop/web{} --archive all",
    "state deploy/shop/web{} --archive all",
    "top --archive all",
    "export --csv --archive all",
    "export --dot --archive all",
    "export --mermaid --archive all",
];

#[test]
fn the_only_cluster_is_not_named() {
    let directory = archive_of(&["prod-eu"]);
    for question in QUESTIONS {
        let text = told(directory.path(), &question.replace("{}", ""));
        let names = text.contains("prod-eu") || text.to_lowercase().contains("cluster ");
        assert!(!names && !text.contains("k8s.cluster.name"), "{question}: {text}");
    }
}

#[test]
fn of_several_each_is_named_wherever_its_objects_are() {
    let directory = archive_of(&["prod-eu", "prod-us"]);
    for question in QUESTIONS {
        let text = told(directory.path(), &question.replace("{}", "@prod-us"));
        assert!(text.contains("prod-us"), "{question}: {text}");
        assert_eq!(text.contains("prod-eu"), !question.contains("{}"), "{question}: {text}");
    }
    let rows = told(directory.path(), "export --csv --archive all");
    assert!(rows.lines().next().unwrap().ends_with(",k8s.cluster.name"), "{rows}");
    assert!(rows.lines().skip(1).all(|row| row.ends_with(",prod-eu") || row.ends_with(",prod-us")), "{rows}");
    let processes = told(directory.path(), "export --perfetto --archive all");
    assert!(processes.contains("\"shop web@prod-us\""), "{processes}");
    let args = ["replay", "--cluster", "prod-eu=prod-eu.log", "--cluster", "prod-us=prod-us.log"];
    let args = args.into_iter().chain(["--summary", "json", "--csv", "/dev/null"]).map(str::to_owned);
    let clusters = &summary(directory.path(), &args.collect::<Vec<_>>())["clusters"];
    assert_eq!((&clusters["prod-us"]["requests"], &clusters["prod-eu"]["objects"]), (&2.into(), &2.into()));
}

#[test]
fn one_of_several_can_be_told_alone() {
    let directory = archive_of(&["prod-eu", "prod-us"]);
    for question in QUESTIONS {
        let text = told(directory.path(), &(question.replace("{}", "") + " --cluster prod-us"));
        assert!(text.contains("prod-us") && !text.contains("prod-eu"), "{question}: {text}");
    }
    // In logs, where each input has its own.
    let logs = "--cluster prod-eu=prod-eu.log --cluster prod-us=prod-us.log";
    let text = told(directory.path(), &format!("show {logs} --cluster *-us"));
    assert!(text.contains("prod-us") && !text.contains("prod-eu"), "{text}");
    let metrics = told(directory.path(), "metrics --archive all --cluster prod-us");
    assert!(metrics.contains("prod-us") && !metrics.contains("prod-eu"), "{metrics}");
    for (args, why) in [
        ("show --archive all --cluster prod-as", "there is no cluster \"prod-as\" (did you mean prod-us?)"),
        ("show deploy/shop/web --archive all", "is in 2 clusters, prod-eu, prod-us: name one, as in"),
    ] {
        let output = run(directory.path(), &args.split(' ').map(str::to_owned).collect::<Vec<_>>());
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(1) && text.contains(why), "{args}: {text}");
    }
}

/// What hangs below an object of another cluster says which it is of.
#[test]
fn objects_elsewhere_are_named_so() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    fs::write(at.join("hub.log"), log(1)).unwrap();
    fs::write(at.join("edge.log"), child("")).unwrap();
    let logs = "--cluster hub=hub.log --cluster edge=edge.log";
    let text = told(at, &format!("show deploy/shop/web {logs} --cluster hub"));
    assert!(text.starts_with("deployments.apps/shop/web@hub\n"), "{text}");
    assert!(text.contains("jobs.batch/shop/agent@edge") && !text.contains("web-7d4b9c6f5d@"), "{text}");
}

/// Secrets are compared within a cluster: those of two need not have been redacted alike.
#[test]
fn archives_of_two_clusters_share_no_secrets() {
    let directory = archive_of(&["prod-eu", "prod-us"]);
    let merged = |clusters: [&str; 2]| {
        for (file, cluster) in ["prod-eu", "prod-us"].into_iter().zip(clusters) {
            told(
                directory.path(),
                &format!("replay {file}.log --cluster {cluster} --redact-key {file} -o {file}.archive"),
            );
        }
        let args = "merge prod-eu.archive prod-us.archive -o both --summary none";
        let output = run(directory.path(), &args.split(' ').map(str::to_owned).collect::<Vec<_>>());
        String::from_utf8_lossy(&output.stderr).contains("different keys")
    };
    assert!(!merged(["one", "two"]) && merged(["one", "one"]));
}

/// The version that the first write of a log had read was there before.
#[test]
fn no_cluster_begins_before_its_own_log() {
    let directory = tempfile::tempdir().unwrap();
    let update = log(30).lines().next().unwrap().replace("\"create\"", "\"update\"");
    let update = update.replace("\"apiVersion\":\"v1\"}", "\"apiVersion\":\"v1\",\"resourceVersion\":\"9\"}");
    let update =
        update.replace(":201", ":200").replace("\"resourceVersion\":\"1\"", "\"resourceVersion\":\"10\"");
    fs::write(directory.path().join("one.log"), update + "\n").unwrap();
    fs::write(directory.path().join("two.log"), log(0)).unwrap();
    let alone = told(directory.path(), "diff deploy/shop/web one.log");
    let beside =
        told(directory.path(), "diff deploy/shop/web@one --cluster one=one.log --cluster two=two.log");
    assert_eq!(beside.matches("unknown writer").count(), 0, "{beside}");
    assert_eq!(alone.lines().count(), beside.lines().count(), "{alone}\n{beside}");
}

/// That the servers of one cluster go on says nothing of those of another.
#[test]
fn a_log_that_ends_before_those_of_another_cluster_is_whole() {
    let directory = tempfile::tempdir().unwrap();
    let event = |at: usize| {
        let line = log(at % 50).lines().next().unwrap().to_owned();
        let time = |text: &str| {
            text.replace(&format!("12:00:{:02}", at % 50), &format!("12:{:02}:{:02}", at / 60, at % 60))
        };
        time(&line)
            .replace("00000000-0000-4000-8000-000000000001", &format!("00000000-0000-4000-8000-{at:012}"))
            + "\n"
    };
    let log_until = |end: usize| (0..end).map(event).collect::<String>();
    fs::write(directory.path().join("one.log"), log_until(300)).unwrap();
    fs::write(directory.path().join("two.log"), log_until(1_200)).unwrap();
    let silences = |inputs: &str| {
        let args: Vec<String> =
            format!("replay {inputs} -o all --summary json").split(' ').map(str::to_owned).collect();
        summary(directory.path(), &args)["warnings"].to_string().matches("one").count()
    };
    assert!(silences("one.log two.log") > 0);
    assert_eq!(silences("--cluster one=one.log --cluster two=two.log"), 0);
}
