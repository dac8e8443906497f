//! Where bytes go: a file that appears whole or not at all, a device or pipe, standard output.

use super::Complete;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, TempPath};

const BUFFER: usize = 1024 * 1024;
/// So much is handed to the system at a time. For larger pieces Linux looks for larger pages, which are seldom those that
/// were given back a moment ago: writing 600 MB in pieces of 4 MiB took the kernel 0.6 to 0.9 seconds, in these 0.2.
const PIECE: usize = 128 * 1024;
/// As many links as Linux follows before it says that there is a loop.
const MAX_LINKS: usize = 40;

/// A place to write to, checked when it is made.
///
/// A regular file is written under a temporary name beside its final one (`.NAME.XXXXXX.tmp`) and
/// takes its place in [`Target::finish`]; dropped before, it leaves no trace and what was there
/// stays. It is flushed but not synced to the disk. A file that is replaced hands on its permissions.
/// Devices, named pipes and `/dev/fd/N` are written directly.
pub struct Target {
    /// As the user gave it, for messages.
    path: PathBuf,
    place: Place,
    written: u64,
}

enum Place {
    Stdout(BufWriter<Pieces<io::Stdout>>),
    Direct(BufWriter<Pieces<File>>),
    Replace { out: BufWriter<Pieces<File>>, temporary: TempPath, name: PathBuf },
}

/// What is written piece by piece, see [`PIECE`].
struct Pieces<W>(W);

impl<W: Write> Write for Pieces<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(&bytes[..bytes.len().min(PIECE)])
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Why a target could not be made or written.
#[derive(Debug, thiserror::Error)]
pub enum TargetError {
    /// The directory that should hold the file is missing.
    #[error("cannot write {}: there is no directory {}", path.display(), directory.display())]
    MissingDirectory {
        /// The target.
        path: PathBuf,
        /// The directory.
        directory: PathBuf,
    },
    /// The target is itself a directory, or its name ends like one.
    #[error("cannot write {}: it names a directory", .0.display())]
    IsDirectory(PathBuf),
    /// The system refused to create or write it.
    #[error("cannot write {}: {source}", path.display())]
    Io {
        /// The target.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl TargetError {
    /// Whether the reader at the other end of a pipe has gone: it has seen enough, which is no
    /// failure.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Io { source, .. } if source.kind() == ErrorKind::BrokenPipe)
    }
}

impl Target {
    /// Checks that `path` (`-` is standard output) can be written and prepares it. Opening a named
    /// pipe waits for its reader.
    ///
    /// # Errors
    /// If its directory is missing or not writable, if it is a directory, or if it may not be
    /// written.
    pub fn create(path: &Path) -> Result<Self, TargetError> {
        let (path, place) = if names_stdout(path) {
            (Path::new("standard output"), Place::stdout())
        } else {
            (path, Place::open(path)?)
        };
        Ok(Self { path: path.to_owned(), place, written: 0 })
    }

    /// Appends bytes.
    ///
    /// # Errors
    /// If they cannot be written (disk full, reader gone …); see [`TargetError::is_broken_pipe`].
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), TargetError> {
        let written = match &mut self.place {
            Place::Stdout(out) => out.write_all(bytes),
            Place::Direct(out) => out.write_all(bytes),
            Place::Replace { out, .. } => out.write_all(bytes),
        };
        written.map_err(io_error(&self.path))?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// Writes out what is buffered and, for a file, gives it its name. Returns the number of bytes.
    ///
    /// # Errors
    /// If that fails; then the file does not appear, and what was there stays.
    pub fn finish(self) -> Result<u64, TargetError> {
        self.complete()?.place()
    }

    /// Writes out what is buffered.
    ///
    /// # Errors
    /// If that fails; then the file does not appear, and what was there stays.
    pub fn complete(self) -> Result<Complete, TargetError> {
        let Self { path, place, written } = self;
        let (flushed, renaming) = match place {
            Place::Stdout(mut out) => (out.flush(), None),
            Place::Direct(mut out) => (out.flush(), None),
            Place::Replace { mut out, temporary, name } => (out.flush(), Some((temporary, name))),
        };
        flushed.map_err(io_error(&path))?;
        Ok(Complete { path, renaming, written })
    }
}

impl Place {
    fn stdout() -> Self {
        // Its own line buffer is too small to be of use, and passes on what is larger than itself.
        Self::Stdout(BufWriter::with_capacity(BUFFER, Pieces(io::stdout())))
    }

    fn open(path: &Path) -> Result<Self, TargetError> {
        let name = follow_links(path).map_err(io_error(path))?;
        let existing = match fs::metadata(&name) {
            Ok(found) if found.is_dir() => return Err(TargetError::IsDirectory(path.to_owned())),
            Ok(found) => Some(found),
            Err(e) if e.kind() == ErrorKind::NotFound => None,
            Err(e) => return Err(io_error(path)(e)),
        };
        if let Some(existing) = &existing {
            // Appending, so that the check changes nothing, and an open descriptor's file keeps what
            // others have written to it.
            let file = OpenOptions::new().append(true).open(&name).map_err(io_error(path))?;
            if !existing.is_file() || is_descriptor(&name) {
                return Ok(Self::Direct(BufWriter::with_capacity(BUFFER, Pieces(file))));
            }
        }
        let (file, temporary) = create_beside(path, &name)?;
        if let Some(existing) = existing {
            file.set_permissions(existing.permissions()).map_err(io_error(path))?;
        }
        Ok(Self::Replace { out: BufWriter::with_capacity(BUFFER, Pieces(file)), temporary, name })
    }
}

fn create_beside(path: &Path, name: &Path) -> Result<(File, TempPath), TargetError> {
    let Some(file_name) = name.file_name().filter(|_| !ends_with_separator(path)) else {
        return Err(TargetError::IsDirectory(path.to_owned()));
    };
    let directory = match name.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    if !directory.is_dir() {
        return Err(TargetError::MissingDirectory { path: path.to_owned(), directory: directory.to_owned() });
    }
    let mut prefix = std::ffi::OsString::from(".");
    prefix.push(file_name);
    prefix.push(".");
    // Opened by hand: the user's umask decides who may read it (tempfile's own choice is 0600), and
    // errors do not speak of the temporary name.
    tempfile::Builder::new()
        .prefix(&prefix)
        .suffix(".tmp")
        .make_in(directory, |path| File::create_new(path))
        .map(NamedTempFile::into_parts)
        .map_err(io_error(path))
}

pub(super) fn io_error(path: &Path) -> impl Fn(io::Error) -> TargetError {
    |source| TargetError::Io { path: path.to_owned(), source }
}

fn names_stdout(path: &Path) -> bool {
    ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].iter().any(|name| path == Path::new(name))
}

/// Whether this is `/dev/fd/N` or `/proc/PID/fd/N`, to which `/dev/stderr` leads. There may be a regular
/// file behind it, but one that somebody else has open: it is not ours to replace.
fn is_descriptor(name: &Path) -> bool {
    (name.starts_with("/proc") || name.starts_with("/dev"))
        && name.components().any(|part| part.as_os_str() == "fd")
}

/// The name at the end of a chain of links, so that it is the file and not the link that gets replaced.
/// Links to open descriptors are left: their text is no path.
fn follow_links(path: &Path) -> io::Result<PathBuf> {
    let mut name = path.to_owned();
    for _ in 0..MAX_LINKS {
        if is_descriptor(&name) || !fs::symlink_metadata(&name).is_ok_and(|found| found.is_symlink()) {
            return Ok(name);
        }
        let to = fs::read_link(&name)?;
        name = name.parent().unwrap_or(Path::new("")).join(to);
    }
    Ok(name)
}

/// The file that a path means, by one path however it is spelled (`./a`, links), whether or not it is there yet.
pub fn file_of(path: &Path) -> PathBuf {
    file_within(path, MAX_LINKS)
}

fn file_within(path: &Path, deep: usize) -> PathBuf {
    if names_stdout(path) {
        return PathBuf::from("-");
    }
    if let Ok(there) = path.canonicalize() {
        return there;
    }
    // Where a link leads nowhere, the file will be made at its end.
    let name = follow_links(path).unwrap_or_else(|_| path.to_owned());
    match (name.parent(), name.file_name()) {
        (Some(parent), Some(file)) if deep > 0 => {
            let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
            file_within(parent, deep - 1).join(file)
        }
        _ => name,
    }
}

/// Whether two of [`file_of`] are one. macOS and Windows find a name whatever its case.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    let lower = |path: &Path| path.to_string_lossy().to_lowercase();
    one == other || cfg!(any(windows, target_vendor = "apple")) && lower(one) == lower(other)
}

fn ends_with_separator(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().last().is_some_and(|&b| std::path::is_separator(char::from(b)))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn write(path: &Path, text: &str) -> Result<u64, TargetError> {
        let mut target = Target::create(path)?;
        target.write(text.as_bytes())?;
        target.finish()
    }

    fn names(directory: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(directory)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_file_appears_when_it_is_whole() {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("out.json");
        let mut target = Target::create(&path).unwrap();
        for _ in 0..3 {
            target.write(&vec![b'x'; BUFFER - 1]).unwrap();
        }
        let [temporary] = &names(room.path())[..] else { panic!("one file") };
        assert!(temporary.starts_with(".out.json.") && temporary.ends_with(".tmp"), "{temporary}");
        let bytes = 3 * (BUFFER as u64 - 1);
        assert_eq!(target.finish().unwrap(), bytes);
        assert_eq!(names(room.path()), ["out.json"]);
        assert_eq!(fs::metadata(&path).unwrap().len(), bytes);
    }

    #[test]
    fn what_was_there_stays_until_then() {
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("out.json");
        write(&path, "old").unwrap();
        let mut target = Target::create(&path).unwrap();
        target.write(b"half").unwrap();
        drop(target);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(names(room.path()), ["out.json"]);
    }

    #[test]
    fn permissions_are_those_of_any_new_file_or_of_the_one_replaced() {
        let room = tempfile::tempdir().unwrap();
        let (plain, path) = (room.path().join("plain"), room.path().join("out.json"));
        File::create(&plain).unwrap();
        write(&path, "").unwrap();
        assert_eq!(mode(&path), mode(&plain));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        write(&path, "new").unwrap();
        assert_eq!((mode(&path), &*fs::read_to_string(&path).unwrap()), (0o640, "new"));
    }

    #[test]
    fn a_link_stays_a_link() {
        let room = tempfile::tempdir().unwrap();
        let inner = room.path().join("inner");
        fs::create_dir(&inner).unwrap();
        let (link, second) = (room.path().join("link"), inner.join("second"));
        symlink("inner/second", &link).unwrap();
        symlink("file", &second).unwrap();
        for text in ["through a dangling link", "through a good one"] {
            write(&link, text).unwrap();
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
            assert!(fs::symlink_metadata(&second).unwrap().is_symlink());
            assert_eq!(fs::read_to_string(inner.join("file")).unwrap(), text);
        }
        symlink("loop", room.path().join("loop")).unwrap();
        assert!(matches!(Target::create(&room.path().join("loop")), Err(TargetError::Io { .. })));
    }

    #[test]
    fn what_cannot_be_written_is_refused_at_once() {
        let room = tempfile::tempdir().unwrap();
        let at = |name: &str| room.path().join(name);
        fs::write(at("file"), "").unwrap();
        let refusal = |path: PathBuf| match Target::create(&path) {
            Ok(_) => panic!("{path:?} was accepted"),
            Err(error) => error.to_string().replace(room.path().to_str().unwrap(), "ROOM"),
        };
        assert_eq!(refusal(at("")), "cannot write ROOM/: it names a directory");
        assert_eq!(refusal(at("new/")), "cannot write ROOM/new/: it names a directory");
        assert_eq!(refusal(at("no/out")), "cannot write ROOM/no/out: there is no directory ROOM/no");
        assert_eq!(refusal(at("file/out")), "cannot write ROOM/file/out: Not a directory (os error 20)");
        assert!(refusal(PathBuf::new()).contains("names a directory"));
        assert_eq!(names(room.path()), ["file"]);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn no_message_speaks_of_temporary_files() {
        // Not even root creates files there.
        let error = Target::create(Path::new("/proc/out")).map(|_| ()).unwrap_err().to_string();
        assert!(error.starts_with("cannot write /proc/out: ") && !error.contains(".tmp"), "{error}");
    }

    #[test]
    fn devices_and_descriptors_are_written_directly() {
        assert_eq!(write(Path::new("/dev/null"), "x").unwrap(), 1);
        let room = tempfile::tempdir().unwrap();
        let path = room.path().join("redirected");
        let mut open = File::create(&path).unwrap();
        open.write_all(b"before;").unwrap();
        let descriptor = std::os::fd::AsRawFd::as_raw_fd(&open);
        write(Path::new(&format!("/dev/fd/{descriptor}")), "after").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "before;after");
        assert_eq!(names(room.path()), ["redirected"]);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_full_disk_is_told_with_the_path() {
        let error = write(Path::new("/dev/full"), "x").unwrap_err();
        assert_eq!(error.to_string(), "cannot write /dev/full: No space left on device (os error 28)");
        assert!(!error.is_broken_pipe());
    }

    #[test]
    fn a_reader_that_has_gone_can_be_told_apart() {
        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let descriptor = std::os::fd::AsRawFd::as_raw_fd(&writer);
        // Opening the pipe anew needs a reader; so take the one that is open.
        let mut target = Target {
            path: PathBuf::from(format!("/dev/fd/{descriptor}")),
            place: Place::Direct(BufWriter::new(Pieces(File::from(std::os::fd::OwnedFd::from(writer))))),
            written: 0,
        };
        target.write(b"x").unwrap();
        assert!(target.finish().unwrap_err().is_broken_pipe());
    }
}
