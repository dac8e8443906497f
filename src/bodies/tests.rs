use super::*;
use crate::input::{Block, Records};
use crate::model::{BodyRef, FileId, Position};
use std::io::Write;

fn block(text: &[u8], can_be_read_again: bool) -> Block {
    let start = Position { file: FileId(0), line: 1, offset: 3 };
    Block { can_be_read_again, ..Block::new(start, text.to_vec().into(), Records::Lines) }
}

fn read(bodies: &Bodies, body: BodyRef) -> Result<String, Unreadable> {
    let mut text = Vec::new();
    bodies.read(body, &mut text)?;
    Ok(String::from_utf8(text).unwrap())
}

#[test]
fn bodies_come_back_from_files_and_from_what_was_packed() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b"---{\"a\":1} {\"b\":2}").unwrap();
    for again in [true, false] {
        let block = block(b"{\"a\":1} {\"b\":2}", again);
        let text = std::str::from_utf8(&block.bytes).unwrap();
        let mut keeper = Keeper::new(&block);
        let kept = [&text[8..], &text[..7], "{\"of\":\"elsewhere\"}"].map(|text| keeper.keep(text).unwrap());
        let mut bodies = Bodies::new([file.path()].into_iter(), None);
        bodies.add(&Packed(b"what another block packed".to_vec())).unwrap();
        let base = bodies.add(&keeper.into_packed()).unwrap();
        let texts = kept.map(|mut body| {
            body.shift(base);
            read(&bodies, body).unwrap()
        });
        assert_eq!(texts, ["{\"b\":2}", "{\"a\":1}", "{\"of\":\"elsewhere\"}"]);
    }
}

#[test]
fn a_file_that_was_changed_is_noticed() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b"---{\"a\":1}").unwrap();
    let block = block(b"{\"a\":1}", true);
    let body = Keeper::new(&block).keep(std::str::from_utf8(&block.bytes).unwrap()).unwrap();
    let bodies = Bodies::new([file.path()].into_iter(), None);
    assert_eq!(read(&bodies, body).unwrap(), "{\"a\":1}");
    std::fs::write(file.path(), b"---{\"a\":2}").unwrap();
    assert!(matches!(read(&bodies, body), Err(Unreadable::Changed)));
    std::fs::write(file.path(), b"---{\"a").unwrap();
    assert!(matches!(read(&bodies, body), Err(Unreadable::Io(_))));
}
