use super::fields::{Fields, logfmt};
use super::template::Template;
use super::time::{Unit, duration};
use super::*;
use crate::model::FileId;
use crate::source::{Batch, Keep, PathHint, Sources, parse_block_with};
use std::sync::Arc;

const WHOLE: &str = r#"
[[source]]
name = "sync"
format = "logfmt"
when = { msg = "^Sync" }
title = "{msg}"
time = "{time}"
[[source.object]]
kind = "Application"
name = "{application}"
"#;

#[test]
fn files_that_are_wrong_are_pointed_at() {
    let with = |from: &str, to: &str| WHOLE.replace(from, to);
    for (file, wrong) in [
        (String::new(), "1: it declares no source: [[source]] begins one"),
        ("[[source]\n".to_owned(), "1: no TOML: "),
        ("[[sources]]\n".to_owned(), "1: unknown key \"sources\" in the file; did you mean source?"),
        (with("title =", "titel ="), "6: unknown key \"titel\" in a source; did you mean title?"),
        (with("name = \"sync\"\n", ""), "2: a source has no name"),
        (with("\"sync\"", "\"sy nc\""), "3: name is made of letters, digits, - _ and ., not \"sy nc\""),
        (with("\"sync\"", "\"audit\""), "3: name \"audit\" is taken: audits have it"),
        (with("\"logfmt\"", "\"logfmd\""), "4: unknown format \"logfmd\"; did you mean logfmt?"),
        (with("format = \"logfmt\"\n", ""), "2: a source has no format"),
        (with("\"logfmt\"", "\"regex\""), "2: a source has no pattern"),
        (
            with("\"logfmt\"", "\"regex\"\npattern = 'a'"),
            "5: pattern has no named group, (?P<name>…), so there would be no fields",
        ),
        (with("\"^Sync\"", "\"(\""), "5: msg: no regular expression: unclosed group"),
        (
            with("when = { msg = \"^Sync\" }\n", ""),
            "2: the source \"sync\" would take every record there is: files or when tell which are its own",
        ),
        (with("\"{msg}\"", "\"{msg\""), "6: title: \"{msg\" has a { that is not closed"),
        (with("\"{msg}\"", "\"msg}\""), "6: title: \"msg}\" has a } that closes nothing: }} stands for the"),
        (with("\"{msg}\"", "\"{}\""), "6: title: \"{}\" has a {} without a field"),
        (with("\"{msg}\"", "\" \""), "6: title is empty: say what happened"),
        (with("\"{msg}\"", "5"), "6: title is a text: put 5 in quotes"),
        (with("\"sync\"", "true"), "3: name is a text: put true in quotes"),
        (
            with("[[source]]", "[source]"),
            "2: source is a list, not a table, which stands in two pairs of brackets",
        ),
        (
            with("\"{msg}\"", "\"{msg|up}\""),
            "6: title: \"{msg|up}\" asks for \"up\": there is before, after,",
        ),
        (with("\"{msg}\"", "\"{msg|after}\""), "6: title: after in \"{msg|after}\" needs a text behind it"),
        (with("title = \"{msg}\"\n", ""), "2: a source has no title"),
        (with("time = ", "time-format = \"%Q\"\ntime = "), "7: time-format: \"%Q\" is no format of times"),
        (with("time = ", "zone = \"Berlin\"\ntime = "), "7: zone \"Berlin\" is neither UTC nor an offset"),
        (with("time = ", "zone = \"UTC\"\ntime = "), "7: zone is for times of a time-format"),
        (with("time = ", "time-is = \"last\"\ntime = "), "7: unknown time-is \"last\"; there is start, end"),
        (
            with("time = ", "duration = \"{d}\"\nduration-unit = \"min\"\ntime = "),
            "8: unknown unit \"min\"; did you mean",
        ),
        (with("time = ", "duration = \"{d}\"\nend = \"{e}\"\ntime = "), "7: duration and end say the same"),
        (
            with("time = ", "attributes = { message = \"{m}\" }\ntime = "),
            "7: the attribute message is told of",
        ),
        (with("time = ", "files = \"a.log\"\ntime = "), "7: files is a list, not a text"),
        (with("time = ", "files = [\"a***\"]\ntime = "), "7: no pattern of files: "),
        (with("time = \"{time}\"", "time-format = \"%Y\""), "7: time-format reads nothing"),
        (with("time = \"{time}\"", "zone = \"UTC\""), "7: zone is of nothing"),
        (with("time = ", "duration-unit = \"ms\"\ntime = "), "7: duration-unit is of nothing"),
        (with("time = ", "time-is = \"end\"\ntime = "), "7: without duration a record has one time"),
        (with("time = ", "path = \"shop\"\ntime = "), "7: path has no named group"),
        (with("\"{time}\"", "\"time\""), "7: time names no field"),
        (with("\"Application\"", "\"\""), "9: kind is empty"),
        (with("kind = \"Application\"\n", ""), "8: an object has no kind"),
        (
            with("name = \"{application}\"\n", ""),
            "8: an object is found by uid, by container, by address, or by",
        ),
        (with("kind = ", "uid = \"{u}\"\nkind = "), "11: an object is found by uid or by name"),
        (with("name = \"{application}\"", "uid = \"{u}\""), "9: kind goes with name, not with uid"),
        (WHOLE.split("[[source.object]]").next().unwrap().to_owned(), "2: a source has no object"),
        (format!("{WHOLE}{WHOLE}"), "12: there is a source \"sync\" already"),
        (
            with("\"logfmt\"", "\"regex\"\npattern = '(?P<msg>.*) (?P<time>.*)'"),
            "11: unknown field \"application\" in name; there is msg, time",
        ),
    ] {
        let error = Declared::parse(&file).expect_err(&file).to_string();
        assert!(error.starts_with(wrong), "{file}\nsays  {error}\nnot   {wrong}");
    }
    assert!(Declared::parse(WHOLE).is_ok());
}

fn read(file: &str, path: &str, text: &str) -> Batch {
    let mut sources = Sources::default();
    Declared::parse(file).unwrap().into_iter().for_each(|source| sources.push(Arc::new(source)));
    let hint: PathHint = sources.hint(Path::new(path));
    let options = crate::input::ReadOptions::default();
    let blocks = crate::input::cut_text(crate::input::Framing::Lines, text.as_bytes(), text.len(), &options);
    parse_block_with(&blocks[0], Keep::default(), &hint, &sources)
}

/// The same, cut as the text looks like, where no file is its own.
fn read_as_it_looks(file: &str, text: &str) -> Batch {
    let mut sources = Sources::default();
    Declared::parse(file).unwrap().into_iter().for_each(|source| sources.push(Arc::new(source)));
    let framing = crate::input::Framing::of(text.as_bytes(), true);
    let blocks = crate::input::cut_text(framing, text.as_bytes(), text.len(), &Default::default());
    parse_block_with(&blocks[0], Keep::default(), &PathHint::default(), &sources)
}

/// Title, time and attributes of what was read.
fn told(batch: &Batch) -> Vec<String> {
    let text = |symbol| batch.strings.get(symbol);
    let events = batch.events.iter().map(|event| {
        let note = event.note.as_ref().unwrap();
        let fields = note.attributes.iter().map(|(key, value)| format!(" {}={}", text(*key), text(*value)));
        let time = event.first.map_or_else(String::new, |time| time.to_string());
        format!("{time} {}{}", text(event.reason), fields.collect::<String>())
    });
    events.collect()
}

#[test]
fn records_are_told_by_what_is_in_them() {
    let log = "time=2026-11-23T12:00:01Z msg=\"Sync done\" application=web\n\
               time=2026-11-23T12:00:02Z msg=\"Other\" application=web\n\
               time=yesterday msg=\"Sync failed\" application=web\n";
    let batch = read(WHOLE, "argocd.log", log);
    assert_eq!(told(&batch), ["2026-11-23T12:00:01.000000Z Sync done"]);
    let faults: Vec<_> =
        batch.faults.iter().map(|fault| (fault.position.line, fault.reason.as_str())).collect();
    let bad = (3, "sync: \"yesterday\" is no time of this notation");
    assert_eq!(faults[1], bad, "the second line is nobody's");
    assert_eq!(batch.file, FileId::default());
}

#[test]
fn a_claimed_file_is_read_by_its_source_alone() {
    let file = WHOLE.replace("when = ", "files = [\"argocd-*.log\"]\nwhen = ");
    let batch =
        read(&file, "logs/argocd-1.log", "time=2026-11-23T12:00:01Z msg=Sync application=a\nnothing\n");
    assert_eq!((told(&batch).len(), batch.faults.len()), (1, 0));
    assert_eq!(batch.counts.set_aside.get("other-lines"), Some(&1));
    let batch = read(&file, "logs/other.log", "time=2026-11-23T12:00:01Z msg=Sync application=a\n");
    assert_eq!((told(&batch).len(), batch.faults.len()), (0, 1));
}

#[test]
fn klog_and_access_logs() {
    let klog = "[[source]]\nname = \"controller\"\nformat = \"klog\"\nwhen = { object = \".\" }\n\
                attributes = { code = \"{source}\", ns = \"{object.namespace}\" }\n\
                [[source.object]]\nkind = \"Job\"\nname = \"{object.name}\"\n";
    let line = "I1123 12:00:01.500000       1 main.go:42] \"Made a \\\"job\\\"\" object={\"name\":\"a\",\"namespace\":\"b\"} x=\"y\"\n";
    let batch = read(klog, "x.log", line);
    assert_eq!(told(&batch), ["2000-11-23T12:00:01.500000Z Made a \"job\" code=main.go:42 ns=b"]);
    let access = r#"[[source]]
name = "access"
format = "regex"
files = ["access.log"]
pattern = '^(?P<address>\S+) \S+ \S+ \[(?P<time>[^\]]+)\] "(?P<request>[^"]*)" (?P<status>\d+) \d+ (?P<took>\S+)'
time-format = "%d/%b/%Y:%H:%M:%S %z"
time = "{time}"
time-is = "end"
duration = "{took}"
duration-unit = "s"
title = "{request} {status}"
[[source.object]]
address = "{address}"
"#;
    let line = "10.0.0.7 - - [23/Nov/2026:13:00:03 +0100] \"GET / HTTP/1.1\" 200 12 1.5\n";
    assert_eq!(told(&read(access, "access.log", line)), ["2026-11-23T12:00:01.500000Z GET / HTTP/1.1 200"]);
}

#[test]
fn fields_have_paths() {
    let json = super::Format::Json.fields(r#"{"a":{"b.c":[1,{"d":true}]},"e":null}"#).unwrap();
    let get = |path: &str| json.get(path).map(Cow::into_owned);
    assert_eq!(get("a.b.c.1.d").as_deref(), Some("true"));
    assert_eq!(get("a.b.c.0").as_deref(), Some("1"));
    assert_eq!((get("e"), get("a.x")), (None, None));
    let flat = logfmt(r#"a=1 loose b="x \"y\" z" c= d={"e": "f g"} g="open"#);
    let flat: Vec<_> = flat.iter().map(|(key, value)| format!("{key}={value}")).collect();
    assert_eq!(flat, ["a=1", "b=x \"y\" z", "c=", "d={\"e\": \"f g\"}", "g=\"open"]);
}

#[test]
fn templates_take_parts() {
    let fields = super::Format::Logfmt.fields("object=shop/web kind=Pod none=").unwrap();
    let fill = |text: &str| Template::parse(text).unwrap().fill(&fields).map(Cow::into_owned);
    assert_eq!(fill("{object|before /}-{object|after /}").as_deref(), Some("shop-web"));
    assert_eq!(fill("{kind|lower}s {{x}}").as_deref(), Some("pods {x}"));
    assert_eq!(fill("{kind|after /}"), None);
    assert_eq!(fill("{none|or nothing} {gone|or -}").as_deref(), Some("nothing -"));
    assert_eq!(Template::parse("a {gone} b").unwrap().fill_all(&Fields::default()), "a  b");
}

#[test]
fn durations_have_units() {
    assert_eq!(duration("1.5", Some(Unit::Milliseconds)), Ok(1_500_000));
    assert_eq!(duration("1m2.5s", None), Ok(62_500_000_000));
    assert_eq!(duration("2µs", Some(Unit::Seconds)), Ok(2_000));
    for bad in ["", "1", "1x", "-1s", "s", "nan"] {
        assert!(duration(bad, None).is_err(), "{bad}");
    }
}

#[test]
fn words_may_be_parted_by_any_blank() {
    let pairs = logfmt("word\u{a0}a=1 other\u{3000}b=2 =c d=4");
    assert_eq!(pairs, [("a", "1"), ("b", "2"), ("d", "4")].map(|(key, value)| (key.into(), value.into())));
}

/// A rule for lines of a program that begin in this way.
fn lines_of(beginning: &str) -> String {
    format!(
        "[[source]]\nname = \"own\"\nformat = \"regex\"\ntime = \"{{time}}\"\ntitle = \"{{title}}\"\n\
         pattern = '^{beginning}(?P<time>20\\S+) (?P<title>up|down)$'\n[[source.object]]\nkind = \"Pod\"\nname = \"a\"\n"
    )
}

#[test]
fn what_looks_like_json_or_yaml_is_asked_about() {
    let at = "2026-11-23T12:00:01Z";
    let told_all = ["2026-11-23T12:00:01.000000Z up", "2026-11-23T12:00:01.000000Z down"];
    for (beginning, pattern) in
        [("[0] ", r"\[0\] "), ("{web} ", r"\{web\} "), ("INFO: ", "INFO: "), ("a: ", r"\w: ")]
    {
        let second = beginning.replace("a: ", "b: ");
        let batch = read_as_it_looks(&lines_of(pattern), &format!("{beginning}{at} up\n{second}{at} down\n"));
        assert_eq!(
            (told(&batch), batch.faults.len()),
            (told_all.map(str::to_owned).to_vec(), 0),
            "{beginning}"
        );
    }
    let pod = format!("kind: Pod\napiVersion: v1\nmetadata:\n  name: a\nb: {at} up\n");
    assert_eq!(told(&read_as_it_looks(&lines_of(r"\w: "), &pod)).len(), 0);
}

#[test]
fn a_program_may_write_its_own_time_behind_that_of_the_runtime() {
    let line = "2026-11-23T12:00:01Z up";
    for before in [
        "",
        "2026-11-23T12:00:02Z stdout F ",
        "Nov 23 12:00:02 m0 x[7]: ",
        "[pod/web/app] ",
        "<134>1 2026-11-23T12:00:02Z m0 x 7 - - ",
    ] {
        let batch = read_as_it_looks(&lines_of(""), &format!("{before}{line}\n"));
        assert_eq!(told(&batch), ["2026-11-23T12:00:01.000000Z up"], "{before}");
    }
    let docker = format!(r#"{{"log":"{line}\n","stream":"stdout","time":"2026-11-23T12:00:02Z"}}"#);
    assert_eq!(told(&read_as_it_looks(&lines_of(""), &docker)).len(), 1);
    let json = "[[source]]\nname = \"own\"\nformat = \"json\"\nwhen = { app = \".\" }\ntitle = \"{msg}\"\n\
                [[source.object]]\nkind = \"Pod\"\nname = \"{app}\"\n";
    let batch = read_as_it_looks(json, "2026-11-23T12:00:02Z stdout F {\"app\":\"web\",\"msg\":\"up\"}\n");
    assert_eq!((told(&batch), batch.faults.len()), (vec!["2026-11-23T12:00:02.000000Z up".to_owned()], 0));
}
