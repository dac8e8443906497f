//! Tests of the room with the crate's own store in memory.

use super::bucket::{Bucket, Object, runtime};
use super::failure::StoreError;
use super::fetch::Fetch;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _};
use std::io::Read as _;
use std::sync::Arc;

/// A bucket with these objects, whose content is their key, some times over.
fn bucket(keys: &[(&str, usize)]) -> (Arc<Bucket>, Arc<InMemory>) {
    let (store, runtime) = (Arc::new(InMemory::new()), runtime().expect("a runtime"));
    for (key, times) in keys {
        let path = Path::parse(key).expect("a key");
        runtime.block_on(store.put(&path, key.repeat(*times).into())).expect("memory takes all");
    }
    let shared: Arc<dyn ObjectStore> = store.clone();
    (Bucket::new("s3://logs", shared, runtime), store)
}

fn found(bucket: &Arc<Bucket>, key: &str) -> Result<Vec<String>, StoreError> {
    bucket.find(key).map(|meant| meant.objects.iter().map(Object::url).collect())
}

#[test]
fn keys_prefixes_and_patterns_are_found() {
    let (bucket, _) =
        bucket(&[("a/1.log", 1), ("a/2.log", 1), ("a/b/3.log", 1), ("ab/4.log", 1), ("a/b/4", 1)]);
    let all = |keys: &[&str]| Ok(keys.iter().map(|key| format!("s3://logs/{key}")).collect::<Vec<_>>());
    assert_eq!(found(&bucket, "a/1.log"), all(&["a/1.log"]));
    assert_eq!(found(&bucket, "a"), all(&["a/1.log", "a/2.log", "a/b/3.log", "a/b/4"]));
    assert_eq!(found(&bucket, "a/"), found(&bucket, "a"));
    assert_eq!(found(&bucket, "").unwrap().len(), 5);
    assert_eq!(found(&bucket, "a/*.log"), all(&["a/1.log", "a/2.log"]));
    assert_eq!(found(&bucket, "**/*.log").unwrap().len(), 4);
    assert_eq!(found(&bucket, "a/b"), all(&["a/b/3.log", "a/b/4"]));
    assert_eq!(found(&bucket, "a/9.log"), Err(StoreError::Missing));
    assert_eq!(found(&bucket, "b/"), Err(StoreError::Empty));
    assert_eq!(found(&bucket, "a/*.gz"), Err(StoreError::NoMatch));
    assert!(matches!(found(&bucket, "a/[.log"), Err(StoreError::Refused(_))));
    assert!(bucket.find("a").unwrap().walked && !bucket.find("a/1.log").unwrap().walked);
}

#[test]
fn what_this_program_wrote_is_no_evidence() {
    let (bucket, _) = bucket(&[
        ("in/x.archive/objects.parquet", 1),
        ("in/x.archive/manifest.json", 1),
        ("in/data/objects.parquet", 1),
        ("in/data/b.log", 1),
        ("in/a.log", 1),
    ]);
    let others = ["in/a.log", "in/data/b.log", "in/data/objects.parquet"];
    assert_eq!(found(&bucket, "in/").unwrap(), others.map(|key| format!("s3://logs/{key}")));
    assert_eq!(found(&bucket, "in/x.archive").unwrap().len(), 2, "unless it is named");
}

fn text(fetch: &Fetch, nth: usize) -> std::io::Result<String> {
    let mut text = String::new();
    fetch.open(nth).read_to_string(&mut text).map(|_| text)
}

#[test]
fn objects_are_read_one_after_the_other() {
    let (bucket, _) = bucket(&[("a", 10), ("b", 9_000_000), ("c", 0), ("d", 5_000_000), ("e", 3)]);
    let objects = bucket.find("").unwrap().objects;
    let fetch = Fetch::new(objects);
    assert_eq!(text(&fetch, 0).unwrap(), "a".repeat(10));
    assert_eq!(text(&fetch, 1).unwrap(), "b".repeat(9_000_000));
    assert_eq!(text(&fetch, 2).unwrap(), "");
    // One that is not read to its end keeps nobody waiting.
    let mut some = [0; 7];
    fetch.open(3).read_exact(&mut some).unwrap();
    assert_eq!(&some, b"ddddddd");
    assert_eq!(text(&fetch, 4).unwrap(), "eee");
}

#[test]
fn objects_that_change_meanwhile_are_not_read_on() {
    let (bucket, store) = bucket(&[("a", 3), ("b", 3), ("c", 3)]);
    let objects = bucket.find("").unwrap().objects;
    let put = |key: &str, text: &'static str| {
        bucket.runtime.block_on(store.put(&Path::from(key), text.into())).unwrap();
    };
    put("a", "xxx");
    bucket.runtime.block_on(store.delete(&Path::from("b"))).unwrap();
    let fetch = Fetch::new(objects);
    assert!(text(&fetch, 0).unwrap_err().to_string().contains("replaced while it was read"));
    assert!(text(&fetch, 1).unwrap_err().to_string().contains("not found"));
    assert_eq!(text(&fetch, 2).unwrap(), "ccc");
}
