//! Where an archive stands: written beside its place, and there only when it is whole.

use super::ArchiveError;
use super::facts::FACTS;
use super::manifest::{MANIFEST, Manifest};
use super::tables::Table;
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// A directory that will be an archive. Dropped before [`Place::take`], it leaves no trace; what was there stays.
pub(super) struct Place {
    /// Where it will stand.
    path: PathBuf,
    /// Where it stands until then.
    beside: PathBuf,
    /// Locked as long as the process lives: what is beside, and locked by nobody, was left behind by one that
    /// was killed.
    _lock: Option<File>,
    is_taken: bool,
}

impl Place {
    /// A directory beside `path`, in which there is nothing or an archive.
    pub(super) fn create(path: &Path) -> Result<Self, ArchiveError> {
        let path = standing(path);
        check(&path)?;
        let Some(name) = path.file_name() else { return Err(ArchiveError::NotAnArchive(path)) };
        let parent = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let mut prefix = OsString::from(".");
        prefix.push(name);
        prefix.push(".");
        let failed = |source| ArchiveError::Io { path: path.clone(), source };
        sweep(&path, &parent, &prefix);
        loop {
            // By hand, so that the user's umask decides who may read it.
            let made = tempfile::Builder::new()
                .prefix(&prefix)
                .suffix(".tmp")
                .make_in(&parent, |path| fs::create_dir(path))
                .map_err(failed)?;
            let (_, beside) = made.into_parts();
            let beside = beside.keep().map_err(|error| failed(error.error))?;
            if let Some(lock) = locked(&beside) {
                return Ok(Self { path, beside, _lock: lock, is_taken: false });
            }
        }
    }

    /// A file in it.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.beside.join(name)
    }

    /// What to call it in messages.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it its place: at no time is there anything but the archive from before, the new one, or, where the
    /// system cannot exchange two directories at once, none.
    pub(super) fn take(mut self) -> Result<(), ArchiveError> {
        check(&self.path)?;
        self.replace().map_err(|source| ArchiveError::Io { path: self.path.clone(), source })?;
        self.is_taken = true;
        Ok(())
    }

    fn replace(&self) -> io::Result<()> {
        if let Ok(directory) = File::open(&self.beside) {
            directory.sync_all()?;
        }
        // Another run may put its archive there at this moment: then that one is replaced.
        let is_first = !self.path.exists()
            && match fs::rename(&self.beside, &self.path) {
                Ok(()) => true,
                Err(error) if !is_archive(&self.path) => return Err(error),
                Err(_) => false,
            };
        if !is_first {
            let old = if exchange(&self.beside, &self.path).is_ok() {
                self.beside.clone()
            } else {
                let old = self.beside.with_extension("old");
                fs::rename(&self.path, &old)?;
                if let Err(error) = fs::rename(&self.beside, &self.path) {
                    // What was there stays; where even that fails, beside.
                    drop(fs::rename(&old, &self.path));
                    return Err(error);
                }
                old
            };
            // That something is left of the one before is no reason to fail.
            remove(&old);
        }
        if let Some(Ok(parent)) = self.path.parent().map(File::open) {
            drop(parent.sync_all());
        }
        Ok(())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.is_taken {
            remove(&self.beside);
        }
    }
}

/// Locks a directory that was just made: the lock, or none where the system knows no locks. None of both where another run
/// took it for one that was left behind, and takes it away.
fn locked(made: &Path) -> Option<Option<File>> {
    match File::open(made) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(_) => Some(None),
        Ok(lock) => match lock.try_lock() {
            Err(TryLockError::WouldBlock) => None,
            Err(TryLockError::Error(_)) => Some(None),
            Ok(()) => made.exists().then_some(Some(lock)),
        },
    }
}

/// Takes a directory away, as far as that can be done: one that is write-protected, too.
fn remove(directory: &Path) {
    if fs::remove_dir_all(directory).is_err() && directory.is_dir() {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            drop(fs::set_permissions(directory, fs::Permissions::from_mode(0o700)));
        }
        drop(fs::remove_dir_all(directory));
    }
}

/// The directory itself where a link leads to it: the link stays.
fn standing(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// How often what seems wrong is looked at: another run may take away what is looked at, and put its archive there.
const LOOKS: usize = 4;

/// Whether something else stands there.
fn check(path: &Path) -> Result<(), ArchiveError> {
    let mut seen = look(path);
    for _ in 1..LOOKS {
        if seen.is_err() {
            seen = look(path);
        }
    }
    seen
}

fn look(path: &Path) -> Result<(), ArchiveError> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(source) => Err(ArchiveError::Io { path: path.to_owned(), source }),
        Ok(_) if is_archive(path) => check_files(path),
        Ok(_) => Err(ArchiveError::NotAnArchive(path.to_owned())),
    }
}

/// Whether there is nothing in an archive but what an archive consists of: the rest would go with it.
fn check_files(archive: &Path) -> Result<(), ArchiveError> {
    let failed = |source| ArchiveError::Io { path: archive.to_owned(), source };
    let mut names = Vec::new();
    for entry in fs::read_dir(archive).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name());
    }
    names.sort();
    let is_ours = |name: &OsString| {
        let tables = Table::ALL.into_iter().map(Table::file);
        tables.chain([MANIFEST, FACTS].map(str::to_owned)).any(|ours| *name == *ours)
    };
    let foreign = names.into_iter().find(|name| !is_ours(name) || archive.join(name).is_dir());
    foreign.map_or(Ok(()), |name| Err(ArchiveError::NotOurs(archive.join(name))))
}

/// Whether a directory is an archive, of whatever version.
pub fn is_archive(path: &Path) -> bool {
    let manifest = fs::read(path.join(MANIFEST)).ok();
    let manifest = manifest.and_then(|text| serde_json::from_slice::<Manifest>(&text).ok());
    manifest.is_some_and(|manifest| manifest.is_ours())
}

/// Takes away what runs left behind that were killed. An archive that was to be replaced is one of them only where
/// another one stands in its place.
fn sweep(path: &Path, parent: &Path, prefix: &OsString) {
    let stands = is_archive(path);
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.as_encoded_bytes();
        let is_over = name.ends_with(b".tmp") || stands && name.ends_with(b".old");
        let is_ours = name.starts_with(prefix.as_encoded_bytes()) && is_over;
        let is_directory = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if !is_ours || !is_directory {
            continue;
        }
        let Ok(lock) = File::open(entry.path()) else { continue };
        if lock.try_lock().is_ok() {
            // Locked until it is gone: who has just made it sees then that it is not there.
            remove(&entry.path());
        }
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(at: &Path) {
        fs::create_dir_all(at).unwrap();
        let manifest = Manifest { format: "kelemetry archive".to_owned(), ..Manifest::default() };
        fs::write(at.join(MANIFEST), serde_json::to_string(&manifest).unwrap()).unwrap();
    }

    #[test]
    fn what_cannot_be_replaced_stays() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.archive");
        archive(&path);
        let place = Place::create(&path).unwrap();
        // Neither exchanged nor renamed can be what is not there.
        fs::remove_dir_all(&place.beside).unwrap();
        place.take().unwrap_err();
        assert!(is_archive(&path));
    }

    #[test]
    fn two_runs_at_one_moment_keep_apart() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.archive");
        let writers = 0..8;
        std::thread::scope(|scope| {
            let write = |_| {
                for _ in 0..20 {
                    let place = Place::create(&path).unwrap();
                    archive(&place.beside);
                    place.take().unwrap();
                }
            };
            writers.for_each(|nth| drop(scope.spawn(move || write(nth))));
        });
        assert!(is_archive(&path));
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[test]
    #[cfg(unix)]
    fn nothing_is_left_of_one_that_was_write_protected() {
        use std::os::unix::fs::PermissionsExt as _;
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.archive");
        archive(&path);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o555)).unwrap();
        let place = Place::create(&path).unwrap();
        archive(&place.beside);
        place.take().unwrap();
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[test]
    fn the_archive_of_before_goes_only_where_one_stands() {
        let directory = tempfile::tempdir().unwrap();
        let (path, old) = (directory.path().join("a.archive"), directory.path().join(".a.archive.x.old"));
        archive(&old);
        drop(Place::create(&path).unwrap());
        assert!(is_archive(&old), "the only one that there is");
        archive(&path);
        drop(Place::create(&path).unwrap());
        assert!(is_archive(&path) && !old.exists());
    }
}
