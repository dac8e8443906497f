//! Writes bbolt files and what etcd puts into them: a naive twin of what the program reads.
#![allow(dead_code, reason = "each test uses its part")]

/// A key and its value.
pub(crate) type Pair = (Vec<u8>, Vec<u8>);

/// Puts every bucket into the root bucket. `width` is how many entries a page gets at most.
pub(crate) fn database(page_size: usize, buckets: &[(&str, Vec<Pair>)], width: usize) -> Vec<u8> {
    let mut writer = Writer { page_size, pages: vec![0; page_size * 4], width: width.max(2) };
    let mut roots = Vec::new();
    for (name, pairs) in buckets {
        let root = writer.tree(pairs);
        roots.push((name.as_bytes().to_vec(), [root.to_le_bytes(), [0; 8]].concat(), 1_u32));
    }
    let root = writer.leaf(&roots);
    let next = (writer.pages.len() / page_size) as u64;
    for (page, transaction) in [(0, 7), (1, 8)] {
        let meta = meta(page_size, page, if page == 1 { root } else { 2 }, next, transaction);
        let start = page as usize * page_size;
        writer.pages[start..start + meta.len()].copy_from_slice(&meta);
    }
    // What bbolt puts there first: an empty list of free pages.
    writer.pages[2 * page_size..2 * page_size + 16].copy_from_slice(&head(2, 0x10, 0, 0));
    writer.pages[3 * page_size..3 * page_size + 16].copy_from_slice(&head(3, 2, 0, 0));
    writer.pages
}

/// The pages with the checksum that `etcdctl snapshot save` puts behind them; nobody looks at it here.
pub(crate) fn saved(mut database: Vec<u8>) -> Vec<u8> {
    database.extend([0x5a; 32]);
    database
}

/// A bucket that is so small that it lies in its parent.
pub(crate) fn inline(page_size: usize, name: &str, pairs: &[Pair]) -> Vec<u8> {
    let mut writer = Writer { page_size, pages: vec![0; page_size * 4], width: 1000 };
    let entries: Vec<_> = pairs.iter().map(|(key, value)| (key.clone(), value.clone(), 0)).collect();
    let page = node(0, &entries);
    let bucket = [vec![0; 16], page].concat();
    let root = writer.leaf(&[(name.as_bytes().to_vec(), bucket, 1)]);
    let meta = meta(page_size, 0, root, 9, 9);
    writer.pages[..meta.len()].copy_from_slice(&meta);
    writer.pages
}

struct Writer {
    page_size: usize,
    pages: Vec<u8>,
    width: usize,
}

impl Writer {
    /// Writes the leaves, then what leads to them, level by level. The number of the root's page.
    fn tree(&mut self, pairs: &[Pair]) -> u64 {
        if pairs.is_empty() {
            return self.leaf(&[]);
        }
        let mut level: Vec<(Vec<u8>, u64)> = Vec::new();
        for part in pairs.chunks(self.width) {
            let entries: Vec<_> = part.iter().map(|(key, value)| (key.clone(), value.clone(), 0)).collect();
            level.push((part[0].0.clone(), self.leaf(&entries)));
        }
        while level.len() > 1 {
            let parts: Vec<_> = level.chunks(self.width).map(<[_]>::to_vec).collect();
            level = parts.into_iter().map(|part| (part[0].0.clone(), self.branch(&part))).collect();
        }
        level[0].1
    }

    fn leaf(&mut self, entries: &[(Vec<u8>, Vec<u8>, u32)]) -> u64 {
        let id = (self.pages.len() / self.page_size) as u64;
        self.append(node(id, entries))
    }

    fn branch(&mut self, below: &[(Vec<u8>, u64)]) -> u64 {
        let id = (self.pages.len() / self.page_size) as u64;
        let mut page = head(id, 1, below.len(), 0).to_vec();
        let mut place = below.len() * 16;
        for (at, (key, child)) in below.iter().enumerate() {
            page.extend(((place - at * 16) as u32).to_le_bytes());
            page.extend((key.len() as u32).to_le_bytes());
            page.extend(child.to_le_bytes());
            place += key.len();
        }
        below.iter().for_each(|(key, _)| page.extend(key));
        self.append(page)
    }

    fn append(&mut self, mut page: Vec<u8>) -> u64 {
        let id = (self.pages.len() / self.page_size) as u64;
        let overflow = page.len().div_ceil(self.page_size) - 1;
        page[12..16].copy_from_slice(&(overflow as u32).to_le_bytes());
        page.resize((overflow + 1) * self.page_size, 0);
        self.pages.extend(page);
        id
    }
}

fn node(id: u64, entries: &[(Vec<u8>, Vec<u8>, u32)]) -> Vec<u8> {
    let mut page = head(id, 2, entries.len(), 0).to_vec();
    let mut place = entries.len() * 16;
    for (at, (key, value, flags)) in entries.iter().enumerate() {
        page.extend(flags.to_le_bytes());
        page.extend(((place - at * 16) as u32).to_le_bytes());
        page.extend((key.len() as u32).to_le_bytes());
        page.extend((value.len() as u32).to_le_bytes());
        place += key.len() + value.len();
    }
    for (key, value, _) in entries {
        page.extend(key);
        page.extend(value);
    }
    page
}

fn head(id: u64, flags: u16, count: usize, overflow: u32) -> [u8; 16] {
    let mut head = [0; 16];
    head[..8].copy_from_slice(&id.to_le_bytes());
    head[8..10].copy_from_slice(&flags.to_le_bytes());
    head[10..12].copy_from_slice(&(count as u16).to_le_bytes());
    head[12..].copy_from_slice(&overflow.to_le_bytes());
    head
}

fn meta(page_size: usize, page: u64, root: u64, next: u64, transaction: u64) -> Vec<u8> {
    let mut meta = Vec::new();
    meta.extend(0xed0c_daed_u32.to_le_bytes());
    meta.extend(2_u32.to_le_bytes());
    meta.extend((page_size as u32).to_le_bytes());
    meta.extend([0; 4]);
    for number in [root, 0, 2, next, transaction] {
        meta.extend(number.to_le_bytes());
    }
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in &meta {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    meta.extend(hash.to_le_bytes());
    [head(page, 4, 0, 0).to_vec(), meta].concat()
}

/// One revision as etcd keeps it: of a deletion the value is `None`.
pub(crate) fn revision(
    number: u64,
    sub: u64,
    created: u64,
    nth: u64,
    key: &str,
    value: Option<&[u8]>,
) -> Pair {
    let mut name = [&number.to_be_bytes()[..], b"_", &sub.to_be_bytes()].concat();
    let mut record = bytes(1, key.as_bytes());
    match value {
        Some(value) => {
            record.extend([varint(2, created), varint(3, number), varint(4, nth), bytes(5, value)].concat());
        }
        None => name.push(b't'),
    }
    (name, record)
}

/// A value of a built-in type, of which all but the metadata is left out.
pub(crate) fn builtin(api_version: &str, kind: &str, metadata: &[u8]) -> Vec<u8> {
    let type_meta = [bytes(1, api_version.as_bytes()), bytes(2, kind.as_bytes())].concat();
    // A spec that no reader is to understand.
    let raw = [bytes(1, metadata), bytes(2, b"\x0a\x03abc")].concat();
    [b"k8s\0".to_vec(), bytes(1, &type_meta), bytes(2, &raw), bytes(3, b""), bytes(4, b"")].concat()
}

/// A protobuf field of bytes.
pub(crate) fn bytes(number: u64, value: &[u8]) -> Vec<u8> {
    [number_of(number << 3 | 2), number_of(value.len() as u64), value.to_vec()].concat()
}

/// A protobuf field of a number.
pub(crate) fn varint(number: u64, value: u64) -> Vec<u8> {
    [number_of(number << 3), number_of(value)].concat()
}

fn number_of(mut value: u64) -> Vec<u8> {
    let mut out = Vec::new();
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
    out
}
