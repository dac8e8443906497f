use super::{Database, Trouble};
use proptest::prelude::*;

#[path = "../../../tests/etcd/database.rs"]
mod database;
use database::{Pair, database as written, inline, saved};

type Read = (Vec<Pair>, Vec<Trouble>);

fn read(file: Vec<u8>) -> Result<Read, Trouble> {
    let (mut walk, mut troubles) = Database::open(Box::new(file))?.bucket(b"key")?;
    let mut pairs = Vec::new();
    while let Some(leaf) = walk.next_leaf() {
        match leaf {
            Ok(leaf) => leaf.entries().for_each(|entry| match entry {
                Ok(entry) => pairs.push((entry.key.to_vec(), entry.value.to_vec())),
                Err(trouble) => troubles.push(trouble),
            }),
            Err(trouble) => troubles.push(trouble),
        }
    }
    Ok((pairs, troubles))
}

fn numbered(count: u32, len: usize) -> Vec<Pair> {
    (0..count).map(|n| (n.to_be_bytes().to_vec(), vec![n as u8; len])).collect()
}

#[test]
fn a_tree_of_several_levels_is_read_in_order() {
    let pairs = numbered(500, 90);
    let file = written(1024, &[("alarm", Vec::new()), ("key", pairs.clone()), ("meta", numbered(3, 5))], 4);
    assert_eq!(read(file.clone()).unwrap(), (pairs, Vec::new()));
    assert!(!Database::open(Box::new(file.clone())).unwrap().is_saved_copy());
    assert!(Database::open(Box::new(saved(file))).unwrap().is_saved_copy());
}

#[test]
fn values_may_be_longer_than_a_page_and_buckets_lie_in_their_parent() {
    let pairs = numbered(3, 9000);
    assert_eq!(read(written(4096, &[("key", pairs.clone())], 2)).unwrap(), (pairs, Vec::new()));
    let pairs = numbered(5, 10);
    assert_eq!(read(inline(4096, "key", &pairs)).unwrap(), (pairs, Vec::new()));
    assert_eq!(read(written(4096, &[("key", Vec::new())], 2)).unwrap(), (Vec::new(), Vec::new()));
}

#[test]
fn the_later_meta_page_counts_if_it_is_whole() {
    let pairs = numbered(5, 10);
    let mut file = written(1024, &[("key", pairs.clone())], 4);
    file[16] ^= 1;
    assert_eq!(read(file.clone()).unwrap(), (pairs, Vec::new()), "the first is broken");
    file[1024 + 40] ^= 1;
    assert_eq!(read(file.clone()).unwrap_err(), Trouble::NoMeta);
    file[16] ^= 1;
    assert!(
        read(file).unwrap_err().to_string().contains("page 2 of the database is no node"),
        "the older one"
    );
}

#[test]
fn what_is_cut_off_is_told_and_the_rest_is_read() {
    let pairs = numbered(200, 100);
    let whole = written(1024, &[("key", pairs.clone())], 4);
    // The tree of `key` comes first, its root behind it; the root bucket is the last page.
    let mut broken = whole.clone();
    broken[5 * 1024] ^= 0xff;
    let (found, troubles) = read(broken).unwrap();
    assert_eq!((found.len(), troubles.len()), (196, 1));
    assert!(troubles[0].to_string().contains("page 5"), "{troubles:?}");
    for cut in 0..whole.len() / 100 {
        let _ = read(whole[..cut * 100].to_vec());
    }
}

#[test]
fn circles_end() {
    let mut file = written(1024, &[("key", numbered(40, 10))], 4);
    // Every branch leads to every page.
    let pages = file.len() / 1024;
    for page in 2..pages {
        let start = page * 1024;
        if file[start + 8] == 1 {
            for element in 0..usize::from(file[start + 10]) {
                let place = start + 16 + element * 16 + 8;
                file[place..place + 8].copy_from_slice(&(page as u64).to_le_bytes());
            }
        }
    }
    let (found, troubles) = read(file).unwrap();
    assert!(found.is_empty() && troubles.iter().all(|trouble| trouble.to_string().contains("used twice")));
}

#[test]
fn entries_that_share_bytes_are_no_bomb() {
    let mut file = written(4096, &[("key", numbered(100, 20))], 100);
    let leaf = 4 * 4096;
    for element in 0..100 {
        let at = leaf + 16 + element * 16;
        let place = 1616_u32 - 16 * element as u32;
        file[at + 4..at + 8].copy_from_slice(&place.to_le_bytes());
        file[at + 12..at + 16].copy_from_slice(&2000_u32.to_le_bytes());
    }
    let (found, troubles) = read(file).unwrap();
    assert!(found.len() <= 2 && troubles.len() == 1, "{} {troubles:?}", found.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn random_trees_are_read_back_whole(
        lens in proptest::collection::vec((0_usize..20, 0_usize..3000), 0..120),
        shift in 9_u32..14,
        width in 2_usize..40,
    ) {
        let pair = |(n, (key, value)): (usize, &(usize, usize))| {
            let name = [&(n as u32).to_be_bytes()[..], &vec![7; *key]].concat();
            (name, vec![n as u8; *value])
        };
        let pairs: Vec<_> = lens.iter().enumerate().map(pair).collect();
        let file = written(1 << shift, &[("auth", numbered(2, 1)), ("key", pairs.clone())], width);
        prop_assert_eq!(read(file).unwrap(), (pairs, Vec::new()));
    }

    #[test]
    fn damage_neither_panics_nor_hangs(
        count in 1_u32..100,
        damage in proptest::collection::vec((0.0..1.0, any::<u8>()), 1..20),
        keep in 0.1..1.0,
    ) {
        let mut file = written(1024, &[("key", numbered(count, 70))], 3);
        for (at, byte) in damage {
            let at = (at * file.len() as f64) as usize;
            file[at] = byte;
        }
        file.truncate((file.len() as f64 * keep) as usize);
        if let Ok((pairs, _)) = read(file) {
            prop_assert!(pairs.len() <= count as usize * 8);
        }
    }
}
