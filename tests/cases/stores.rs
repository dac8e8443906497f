//! Small etcd stores, as databases.

#[path = "../etcd/database.rs"]
mod database;

use database::{Pair, builtin, bytes, database, revision, saved, varint};

/// 2026-11-23T12:00:00Z
const NOON: u64 = 1_795_435_200;

fn uid(n: u32) -> String {
    format!("00000000-0000-4000-8000-{n:012}")
}

/// Metadata: name, uid, seconds after noon at which it was made, and whatever fields follow.
fn meta(name: &str, n: u32, created: u64, more: &[u8]) -> Vec<u8> {
    let fields = [
        bytes(1, name.as_bytes()),
        bytes(3, b"demo"),
        bytes(5, uid(n).as_bytes()),
        varint(7, 1),
        bytes(8, &varint(1, NOON.wrapping_add(created))),
        more.to_vec(),
    ];
    fields.concat()
}

fn owner(api_version: &str, kind: &str, name: &str, n: u32) -> Vec<u8> {
    let texts = [(1, kind), (3, name), (5, api_version)].map(|(number, text)| bytes(number, text.as_bytes()));
    bytes(13, &[texts.concat(), bytes(4, uid(n).as_bytes()), varint(6, 1), varint(7, 1)].concat())
}

fn label(key: &str, value: &str) -> Vec<u8> {
    bytes(11, &[bytes(1, key.as_bytes()), bytes(2, value.as_bytes())].concat())
}

fn manager(name: &str, time: u64) -> Vec<u8> {
    let time = bytes(4, &varint(1, NOON + time));
    bytes(17, &[bytes(1, name.as_bytes()), bytes(2, b"Update"), bytes(3, b"v1"), time].concat())
}

fn put(number: u64, nth: u64, key: &str, value: &[u8]) -> Pair {
    revision(number, 0, number + 1 - nth, nth, key, Some(value))
}

fn store(revisions: Vec<Pair>) -> Vec<u8> {
    let consistent = (b"consistent_index".to_vec(), 9_u64.to_be_bytes().to_vec());
    database(4096, &[("alarm", Vec::new()), ("key", revisions), ("meta", vec![consistent])], 5)
}

/// A web shop, a custom resource in JSON and one in CBOR, an Event, and what is no object.
fn shop() -> Vec<Pair> {
    let pod = |name: &str, n, more: &[u8]| {
        let more = [owner("apps/v1", "ReplicaSet", "web-1", 2), label("app", "web"), more.to_vec()].concat();
        builtin("v1", "Pod", &meta(name, n, 3, &more))
    };
    let going = bytes(9, &varint(1, NOON + 60));
    let set = owner("apps/v1", "Deployment", "web", 1);
    let widget = |size: u32, n| {
        let meta = format!(
            r#"{{"name":"w{n}","namespace":"demo","uid":"{}","creationTimestamp":"2026-11-23T12:00:05Z"}}"#,
            uid(n)
        );
        format!(
            r#"{{"apiVersion":"example.com/v1","kind":"Gizmo","metadata":{meta},"spec":{{"size":{size}}}}}"#
        )
    };
    let ninth = uid(9);
    let cbor = [
        &b"\xd9\xd9\xf7\xa3\x4aapiVersion\x4eexample.com/v1\x44kind\x45Gizmo\x48metadata\xa3"[..],
        b"\x44name\x42w9\x49namespace\x44demo\x43uid\x58\x24",
        ninth.as_bytes(),
    ];
    let involved = [(1, "Pod"), (2, "demo"), (3, "web-1-a"), (5, "v1")];
    let involved = involved.map(|(number, text)| bytes(number, text.as_bytes())).concat();
    let event = [
        bytes(1, &meta("web-1-a.18b000", 20, 6, b"")),
        bytes(2, &[involved, bytes(4, uid(3).as_bytes())].concat()),
        bytes(3, b"Scheduled"),
        bytes(4, b"Successfully assigned demo/web-1-a to node-1"),
        bytes(6, &varint(1, NOON + 6)),
        bytes(7, &varint(1, NOON + 6)),
        varint(8, 1),
        bytes(9, b"Normal"),
    ];
    let event = [b"k8s\0".to_vec(), bytes(1, &[bytes(1, b"v1"), bytes(2, b"Event")].concat()), {
        bytes(2, &event.concat())
    }];
    vec![
        put(2, 1, "compact_rev_key", b"1"),
        put(3, 1, "/registry/ranges/serviceips", &builtin("v1", "RangeAllocation", b"")),
        put(
            10,
            1,
            "/registry/deployments/demo/web",
            &builtin("apps/v1", "Deployment", &meta("web", 1, 1, b"")),
        ),
        put(
            11,
            1,
            "/registry/replicasets/demo/web-1",
            &builtin("apps/v1", "ReplicaSet", &meta("web-1", 2, 2, &set)),
        ),
        put(12, 1, "/registry/pods/demo/web-1-a", &pod("web-1-a", 3, b"")),
        put(13, 1, "/registry/pods/demo/web-1-b", &pod("web-1-b", 4, b"")),
        put(14, 2, "/registry/pods/demo/web-1-b", &pod("web-1-b", 4, &going)),
        revision(15, 0, 0, 0, "/registry/pods/demo/web-1-b", None),
        put(16, 1, "/registry/example.com/gadgetry/demo/w7", widget(1, 7).as_bytes()),
        put(17, 2, "/registry/example.com/gadgetry/demo/w7", widget(2, 7).as_bytes()),
        put(18, 1, "/registry/secrets/demo/key", b"k8s:enc:aescbc:v1:key1:\x07\x93"),
        put(19, 1, "/registry/events/demo/web-1-a.18b000", &event.concat()),
        put(20, 1, "/registry/example.com/gadgetry/demo/w9", &cbor.concat()),
        put(21, 1, "/registry/pods/demo/broken", b"k8s\0\x0a\xff\xff"),
    ]
}

pub(crate) fn snapshot() -> Vec<u8> {
    saved(store(shop()))
}

/// A member's file whose last page, which leads to all others, is whole, but some in the middle are not.
pub(crate) fn member_cut_off() -> Vec<u8> {
    let mut file = store(shop());
    // The second leaf of `key`: behind the leaf of `alarm`.
    file[6 * 4096..7 * 4096].fill(0);
    file
}

/// What the log of the same cluster tells in part.
pub(crate) fn beside_a_log() -> Vec<u8> {
    let map = |name: &str, n, more: &[u8]| builtin("v1", "ConfigMap", &meta(name, n, 0, more));
    let an_hour_before = 0_u64.wrapping_sub(3600);
    let older = builtin("v1", "ConfigMap", &meta("older", 3, an_hour_before, b""));
    let kept = "/registry/configmaps/demo/kept";
    let gone = "/registry/configmaps/demo/gone";
    saved(store(vec![
        put(5, 1, "/registry/configmaps/demo/older", &older),
        put(10, 1, kept, &map("kept", 1, b"")),
        put(20, 2, kept, &map("kept", 1, &manager("operator", 12))),
        put(30, 3, kept, &map("kept", 1, &manager("operator", 12))),
        put(50, 1, gone, &map("gone", 2, b"")),
        revision(60, 0, 0, 0, gone, None),
        put(70, 4, kept, &map("kept", 1, b"")),
        put(80, 5, kept, &map("kept", 1, b"")),
    ]))
}
