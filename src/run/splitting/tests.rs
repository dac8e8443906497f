//! Parts, their names, and what is left of them.

use super::*;

fn create(directory: &Path) -> (Output, Out) {
    let output =
        Output { format: sink::Format::JAEGER_JSON, target: Target::Directory(directory.to_owned()) };
    let parting = Parting { max_traces: Some(1), ..Parting::default() };
    let out = Out::create(&output, parting).unwrap();
    (output, out)
}

/// Appends so many traces, each of which becomes a file.
fn append(out: &mut Out, traces: usize) {
    let note = |nth| Note {
        ends: vec![nth],
        id: format!("{nth:032x}"),
        joins: None,
        root: String::new(),
        cluster: String::new(),
        start: Timestamp::at(0),
        end: Timestamp::at(0),
        spans: 1,
        failed: 0,
    };
    let notes: Vec<_> = (1..=traces).map(note).collect();
    out.append(0, &vec![b'0'; traces], &notes).unwrap();
}

fn names(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap();
    let mut names: Vec<_> = entries.map(|entry| name_of(&entry.unwrap().path())).collect();
    names.sort();
    names
}

#[test]
fn nothing_of_a_run_that_breaks_off_is_left() {
    let room = tempfile::tempdir().unwrap();
    let directory = room.path().join("parts");
    let (_, mut out) = create(&directory);
    append(&mut out, 3);
    drop(out);
    assert!(!directory.exists());

    let (output, mut out) = create(&directory);
    append(&mut out, 3);
    let [hidden @ .., last] = &names(&directory)[..] else { panic!("no file") };
    assert!(hidden.len() == 2 && last.starts_with('.') && hidden.iter().all(|name| name.starts_with('.')));
    out.complete(&output).unwrap().place().unwrap();
    let (parts, before) = (["jaeger-0001.json", "jaeger-0002.json", "jaeger-0003.json"], names(&directory));
    assert_eq!(before, [&parts[..], &["jaeger.json.index.json", "jaeger.json.index.txt"]].concat());
    let texts = || before.iter().map(|name| std::fs::read(directory.join(name)).unwrap()).collect::<Vec<_>>();
    let old = texts();

    let (output, mut out) = create(&directory);
    append(&mut out, 2);
    drop(out.complete(&output).unwrap());
    assert_eq!((names(&directory), texts()), (before.clone(), old));

    let (output, mut out) = create(&directory);
    append(&mut out, 2);
    out.complete(&output).unwrap().place().unwrap();
    assert_eq!(
        names(&directory),
        [&parts[..2], &["jaeger.json.index.json", "jaeger.json.index.txt"]].concat()
    );
}

#[test]
fn without_all_names_there_is_no_index() {
    let room = tempfile::tempdir().unwrap();
    for blocked in [false, true] {
        let (output, mut out) = create(room.path());
        append(&mut out, 3);
        let ready = out.complete(&output).unwrap();
        let second = room.path().join("jaeger-0002.json");
        if blocked {
            std::fs::remove_file(&second).unwrap();
            std::fs::create_dir_all(second.join("in the way")).unwrap();
        }
        assert_eq!(ready.place().is_err(), blocked);
    }
    assert_eq!(names(room.path()), ["jaeger-0002.json", "jaeger-0003.json"]);
}

#[test]
fn files_are_named_after_the_output() {
    assert_eq!(named(Path::new("a/story.json"), "0001"), Path::new("a/story-0001.json"));
    assert_eq!(named(Path::new("story"), "0001"), Path::new("story-0001"));
    assert_eq!(beside(Path::new("a/story.json"), "index.txt"), Path::new("a/story.json.index.txt"));
    let is_own = |name| is_named_after(Path::new("a/story.json"), name);
    assert!(is_own("story-0001.json") && is_own("story-20000000ab.json"));
    assert!(
        !is_own("story.json") && !is_own("story-.json") && !is_own("story-b/../c.json") && !is_own("x.json")
    );
}
