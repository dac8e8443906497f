//! The rules, one line each.

use crate::model::{ChangeClass, Op};
use crate::state::diff::{Body, BrokenBody, Version, diff, diff_bodies};
use crate::state::owners::ManagedFields;
use crate::state::schema::{Schemas, Type};

/// `<path> <old> -> <new>`, `~` in front of what is verbose, `reorder` in front of that.
fn lines(old: &str, new: &str, ty: Type<'_>) -> Vec<String> {
    let changes = diff(Some(old), Some(new), ty).unwrap();
    let line = |change: &crate::model::Change| {
        let verbose = if change.class == ChangeClass::Verbose { "~" } else { "" };
        let reorder = if change.op == Op::Reorder { "reorder " } else { "" };
        let value = |json: &Option<Box<str>>| json.as_deref().unwrap_or("nothing").to_owned();
        format!("{verbose}{reorder}{} {} -> {}", change.path.keyed(), value(&change.old), value(&change.new))
    };
    changes.iter().map(line).collect()
}

#[test]
fn lists_with_a_declared_type() {
    let schemas = Schemas::builtin();
    let ty = schemas.object("", "v1", "Pod");
    let cases: &[(&str, &str, &[&str])] = &[
        (
            r#"{"spec":{"containers":[{"name":"a","image":"1"},{"name":"b","image":"1"}]}}"#,
            r#"{"spec":{"containers":[{"name":"new"},{"name":"a","image":"1"},{"name":"b","image":"2"}]}}"#,
            &[
                r#"spec.containers[name=new] nothing -> {"name":"new"}"#,
                r#"spec.containers[name=b].image "1" -> "2""#,
            ],
        ),
        (
            r#"{"spec":{"containers":[{"name":"a","ports":[{"containerPort":53},{"containerPort":53,"protocol":"UDP"}]}]}}"#,
            r#"{"spec":{"containers":[{"name":"a","ports":[{"containerPort":53,"protocol":"TCP","name":"x"}]}]}}"#,
            &[
                r#"spec.containers[name=a].ports[containerPort=53,protocol=TCP].name nothing -> "x""#,
                r#"spec.containers[name=a].ports[containerPort=53,protocol=TCP].protocol nothing -> "TCP""#,
                r#"spec.containers[name=a].ports[containerPort=53,protocol=UDP] {"containerPort":53,"protocol":"UDP"} -> nothing"#,
            ],
        ),
        (
            r#"{"metadata":{"finalizers":["a/b","c"]}}"#,
            r#"{"metadata":{"finalizers":["c"]}}"#,
            &[r#"metadata.finalizers[="a/b"] "a/b" -> nothing"#],
        ),
        (
            r#"{"status":{"conditions":[{"type":"A"},{"type":"B"}]}}"#,
            r#"{"status":{"conditions":[{"type":"B"},{"type":"A"}]}}"#,
            &[r#"~reorder status.conditions ["A","B"] -> ["B","A"]"#],
        ),
        // The same variable twice: by position.
        (
            r#"{"spec":{"containers":[{"name":"a","env":[{"name":"X","value":"1"},{"name":"X","value":"2"}]}]}}"#,
            r#"{"spec":{"containers":[{"name":"a","env":[{"name":"X","value":"1"},{"name":"X","value":"3"}]}]}}"#,
            &[r#"spec.containers[name=a].env[1].value "2" -> "3""#],
        ),
        (
            r#"{"spec":{"containers":[{"name":"a","env":[{"name":"X"},{"name":"Y"}]}]}}"#,
            r#"{"spec":{"containers":[{"name":"a","env":[{"name":"Y"},{"name":"X"}]}]}}"#,
            &[r#"reorder spec.containers[name=a].env ["X","Y"] -> ["Y","X"]"#],
        ),
        // Atomic scalars: by position; atomic objects: by what looks like a name.
        (
            r#"{"spec":{"containers":[{"name":"a","args":["1","2"]}],"tolerations":[{"key":"x"},{"key":"y"}]}}"#,
            r#"{"spec":{"containers":[{"name":"a","args":["2","1"]}],"tolerations":[{"key":"y"}]}}"#,
            &[
                r#"spec.containers[name=a].args[0] "1" -> "2""#,
                r#"spec.containers[name=a].args[1] "2" -> "1""#,
                r#"spec.tolerations[key=x] {"key":"x"} -> nothing"#,
            ],
        ),
    ];
    for (old, new, expected) in cases {
        assert_eq!(lines(old, new, ty), *expected);
    }
}

#[test]
fn everything_else() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("1", "1", &[]),
        ("1", "1.0", &[" 1 -> 1.0"]),
        ("1", "12", &[" 1 -> 12"]),
        (r#"{"a":1}"#, r#"{"a":12}"#, &["a 1 -> 12"]),
        (r#"{"cpu":"1000m"}"#, r#"{"cpu":"1"}"#, &[r#"cpu "1000m" -> "1""#]),
        (r#"{"a":{}}"#, r#"{"a":[]}"#, &["a {} -> []"]),
        (r#"{"a":null}"#, "{}", &["~a null -> nothing"]),
        (r#"{"a":null}"#, r#"{"a":1}"#, &["a null -> 1"]),
        (r#"{"a":{"b/c":"\u003c"}}"#, r#"{"a":{"b\/c":"<"}}"#, &[]),
        (r#"{"a":{"b/c":"\u003c"}}"#, "{\"a\":{\"b\\/c\":\n\">\"}}", &[r#"a["b/c"] "<" -> ">""#]),
        ("{}", "{\"a\": { \"b\" : \"x y\" ,\n\"c\": [1, 2] } }", &[r#"a nothing -> {"b":"x y","c":[1,2]}"#]),
        // Of duplicate keys the last one counts.
        (r#"{"a":1,"a":2}"#, r#"{"a":3,"a":2}"#, &[]),
        (r#"{"a":1,"b":1,"a":2}"#, r#"{"a":2,"b":1}"#, &[]),
        (r#"{"a":1,"\u0061":2}"#, r#"{"a":1,"a":3}"#, &["a 2 -> 3"]),
        (r#"{"x":{"a":1,"a":2},"y":1}"#, r#"{"x":{"a":3,"a":2},"y":2}"#, &["y 1 -> 2"]),
        // Lists without a type.
        (
            r#"[{"name":"a","v":1},{"name":"b"}]"#,
            r#"[{"name":"b"},{"name":"a","v":2}]"#,
            &[r#"reorder  ["a","b"] -> ["b","a"]"#, "[name=a].v 1 -> 2"],
        ),
        (r#"[{"name":1},{"name":2}]"#, r#"[{"name":1},{"name":3}]"#, &["[1].name 2 -> 3"]),
        (r#"["b","c"]"#, r#"["a","b","c"]"#, &[r#"[="a"] nothing -> "a""#]),
        ("[1,1,2]", "[0,1,1,2]", &["[0] nothing -> 0"]),
        ("[[1],[2],[3]]", "[[1],[3]]", &["[1] [2] -> nothing"]),
        ("[[1],[2],[3]]", "[[1],[ 4,2 ],[5],[3]]", &["[1][=4] nothing -> 4", "[2] nothing -> [5]"]),
        // What is verbose.
        (
            r#"{"metadata":{"generation":1,"resourceVersion":"1","managedFields":[1]},"spec":{"renewTime":1,"generation":1}}"#,
            r#"{"metadata":{"generation":2,"resourceVersion":"2","managedFields":[2]},"spec":{"renewTime":2,"generation":2}}"#,
            &[
                "~metadata.generation 1 -> 2",
                r#"~metadata.resourceVersion "1" -> "2""#,
                "spec.generation 1 -> 2",
                "~spec.renewTime 1 -> 2",
            ],
        ),
        (
            r#"{"status":{"conditions":[{"type":"Ready","lastHeartbeatTime":1,"lastProbeTime":1,"lastTransitionTime":1}]}}"#,
            r#"{"status":{"conditions":[{"type":"Ready","lastHeartbeatTime":2,"lastProbeTime":2,"lastTransitionTime":2}]}}"#,
            &[
                "~status.conditions[type=Ready].lastHeartbeatTime 1 -> 2",
                "~status.conditions[type=Ready].lastProbeTime 1 -> 2",
                "status.conditions[type=Ready].lastTransitionTime 1 -> 2",
            ],
        ),
        (
            r#"{"spec":1}"#,
            r#"{"metadata":{"name":"a","managedFields":[{}],"uid":"u"},"spec":1}"#,
            &[r#"metadata nothing -> {"name":"a","uid":"u"}"#],
        ),
    ];
    for (old, new, expected) in cases {
        assert_eq!(lines(old, new, Type::UNKNOWN), *expected, "{old} {new}");
    }
}

#[test]
fn a_version_may_be_missing() {
    let object = r#"{"metadata":{"managedFields":[],"name":"a"}, "spec":{}}"#;
    let told = diff(None, Some(object), Type::UNKNOWN).unwrap();
    assert_eq!(
        (told[0].op, told[0].new.as_deref()),
        (Op::Add, Some(r#"{"metadata":{"name":"a"},"spec":{}}"#))
    );
    let told = diff(Some(object), None, Type::UNKNOWN).unwrap();
    assert_eq!(
        (told[0].op, told[0].old.as_deref()),
        (Op::Remove, Some(r#"{"metadata":{"name":"a"},"spec":{}}"#))
    );
    assert_eq!(diff(None, None, Type::UNKNOWN), Ok(Vec::new()));
}

#[test]
fn broken_texts_are_told() {
    let broken = |old, new| diff(Some(old), Some(new), Type::UNKNOWN).unwrap_err();
    assert_eq!(broken("{\"a\":1", "{}"), BrokenBody { version: Version::Old, at: 6 });
    assert_eq!(broken("{}", "{\"a\":tru}"), BrokenBody { version: Version::New, at: 5 });
    assert_eq!(broken("{}", "{} x"), BrokenBody { version: Version::New, at: 3 });
    assert_eq!(broken("{}", ""), BrokenBody { version: Version::New, at: 0 });
}

#[test]
fn depth_is_no_danger() {
    let nested = |open: &str, core: &str, close: &str| open.repeat(10_000) + core + &close.repeat(10_000);
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[1,1,", "]"), ("{\"a\":1,\"a\":", "}")] {
        let (old, new) = (nested(open, "1", close), nested(open, "2", close));
        let changes = diff(Some(&old), Some(&new), Type::UNKNOWN).unwrap();
        assert_eq!((changes.len(), changes[0].path.segments().len()), (1, 128));
        let airy = nested(open, " 1", close);
        assert_eq!(diff(Some(&old), Some(&airy), Type::UNKNOWN), Ok(Vec::new()));
        let inserted = old.replacen('[', "[0,", 60);
        assert!(diff(Some(&inserted), Some(&new), Type::UNKNOWN).is_ok());
    }
}

#[test]
fn that_it_is_known_where_managed_fields_stand_changes_nothing() {
    for text in [
        r#"{"metadata":{"managedFields":[{}]}}"#,
        r#"{"metadata":{ "managedFields":[{}] , "name":"a"},"spec":{}}"#,
        r#"{"kind":"K","metadata":{"name":"a","managedFields":[{}],"uid":"u"}}"#,
        r#"{"metadata":{"managedFields":null,"name":"a","managedFields":[{}]}}"#,
        r#"{"metadata":{"managedFields":[{}],"name":"a","managedFields":[]}}"#,
        r#"{"metadata":{"managedFields":[{}]},"metadata":{"managedFields":[]}}"#,
        r#"{"config":{"managedFields":[{}]},"metadata":{"name":"a"}}"#,
        r#"{"metadata":{"managedFields":[{}]},"x":{"m\u0061nagedFields":[{}]}}"#,
        r#"{"metadata":{"managedFields":[{}]}"#,
        r#"{"metadata":{"managedFields":[{}]}} x"#,
    ] {
        let managed = ManagedFields::find(text).map(|found| found.list());
        assert!(managed.is_some(), "{text}");
        let known = diff_bodies(None, Some(Body { text, managed }), Type::UNKNOWN);
        let sought = diff(None, Some(text), Type::UNKNOWN);
        assert_eq!(known.ok().map(|known| known.changes), sought.ok(), "{text}");
    }
}
