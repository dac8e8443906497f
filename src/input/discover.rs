//! From what was named on the command line to the list of files.

use super::{InputFile, Role};
use crate::model::FileId;
use crate::stores::{Buckets, Object, StoreError, is_archive, is_url};
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

/// Why there is no list of inputs.
#[derive(Debug, thiserror::Error)]
pub enum DiscoverError {
    /// Nothing has this name.
    #[error("{}: no such file or directory", path.display())]
    Missing {
        /// What was named.
        path: PathBuf,
    },
    /// The name exists and cannot be looked at.
    #[error("{}: {source}", path.display())]
    Unreadable {
        /// What was named.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A directory without any file below it.
    #[error("no files in {}", path.display())]
    EmptyDirectory {
        /// The directory.
        path: PathBuf,
    },
    /// A pattern that nothing matches.
    #[error("no file matches {pattern}")]
    NoMatch {
        /// The pattern.
        pattern: String,
    },
    /// A name that does not exist and is no pattern either.
    #[error("{pattern}: not a valid pattern: {source}")]
    BadPattern {
        /// The pattern.
        pattern: String,
        /// Why.
        source: glob::PatternError,
    },
    /// What a URL names cannot be had.
    #[error("{url}: {source}")]
    Store {
        /// The URL, without credentials.
        url: String,
        /// Why.
        source: StoreError,
    },
    /// `-` more than once: it can be read only once.
    #[error("standard input (-) was named more than once")]
    StdinTwice,
    /// One file that is said to be of two clusters.
    #[error("{} is named for two clusters, {one} and {other}", path.display())]
    TwoClusters {
        /// The file.
        path: PathBuf,
        /// One of them.
        one: Arc<str>,
        /// The other.
        other: Arc<str>,
    },
}

/// What the user named, and what they say of it.
#[derive(Clone, Debug)]
pub struct Argument {
    /// A file, a directory, a pattern, or `-`.
    pub path: OsString,
    /// What it holds.
    pub role: Role,
    /// The cluster that all of it is of.
    pub cluster: Option<Arc<str>>,
}

/// The same as [`discover_all`] of arguments that tell no cluster.
///
/// # Errors
/// See [`DiscoverError`]; each names the argument.
pub fn discover(args: &[(OsString, Role)]) -> Result<Vec<InputFile>, DiscoverError> {
    let argument =
        |(path, role): &(OsString, Role)| Argument { path: path.clone(), role: *role, cluster: None };
    discover_all(&args.iter().map(argument).collect::<Vec<_>>())
}

/// Finds the files that `args` name: files, directories (all regular files below, and what links
/// there point to), patterns, `-` for standard input, and the same of object stores by their URLs. The list is sorted
/// by the bytes of the paths, so it does not depend on the order of `args`.
///
/// Nothing is opened, and nobody is asked but the stores that URLs name. What cannot be looked at inside a
/// directory is listed all the same, so that reading will say why.
///
/// # Errors
/// See [`DiscoverError`]; each names the argument.
pub fn discover_all(args: &[Argument]) -> Result<Vec<InputFile>, DiscoverError> {
    let (mut found, mut buckets) = (Vec::new(), Buckets::default());
    let mut args: Vec<_> = args.iter().collect();
    // Matters only where a file is named in two roles: the sort below is stable.
    args.sort_by_key(|arg| arg.role);
    for arg in args {
        if let Some(url) = arg.path.to_str().filter(|text| is_url(text)) {
            let failed = |source| DiscoverError::Store { url: without_credentials(url), source };
            let meant = buckets.find(url).map_err(failed)?;
            let file = |object: Object| Found {
                path: object.url().into(),
                arg,
                walked: meant.walked,
                object: Some(object),
            };
            found.extend(meant.objects.into_iter().map(file));
            continue;
        }
        let mut paths = Vec::new();
        expand(&arg.path, &mut paths)?;
        found.extend(paths.into_iter().map(|(path, walked)| Found { path, arg, walked, object: None }));
    }
    // The bytes, since paths compare by their components.
    found.sort_by(|a, b| a.path.as_os_str().as_encoded_bytes().cmp(b.path.as_os_str().as_encoded_bytes()));
    if found.iter().filter(|found| found.path == Path::new("-")).count() > 1 {
        return Err(DiscoverError::StdinTwice);
    }
    number(found)
}

/// A file that was found.
struct Found<'a> {
    path: PathBuf,
    arg: &'a Argument,
    /// Whether it lay below a directory, and was not named itself.
    walked: bool,
    object: Option<Object>,
}

/// With the sign that something stood there. A password may hold `@` and `/`, and so may a key; only where there
/// is a password does the bucket's part have a colon.
fn without_credentials(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let authority = rest.split('/').next().unwrap_or(rest);
    let secret_in = if authority.contains(':') && !authority.contains('@') { rest } else { authority };
    match secret_in.rfind('@') {
        Some(at) => format!("{scheme}://…@{}", &rest[at + 1..]),
        None => url.to_owned(),
    }
}

fn number(found: Vec<Found<'_>>) -> Result<Vec<InputFile>, DiscoverError> {
    let mut first: HashMap<PathBuf, FileId> = HashMap::new();
    let mut files: Vec<InputFile> = Vec::with_capacity(found.len());
    for (id, Found { path, arg, walked, object }) in (0..).map(FileId).zip(found) {
        let regular = std::fs::metadata(&path).ok().filter(std::fs::Metadata::is_file);
        let regular = regular.filter(|_| object.is_none());
        let canonical = match &object {
            Some(_) => Some(path.clone()),
            None => regular.as_ref().and_then(|_| path.canonicalize().ok()),
        };
        let earlier = canonical.map(|path| *first.entry(path).or_insert(id));
        let on_disk = regular.map_or(0, |metadata| metadata.len());
        let size = object.as_ref().map_or(on_disk, Object::size);
        let repeat_of = earlier.filter(|&earlier| earlier != id);
        let other = repeat_of.and_then(|earlier| files[earlier.0 as usize].cluster.clone());
        match (&arg.cluster, other) {
            (Some(one), Some(other)) if *one != other => {
                return Err(DiscoverError::TwoClusters { path, one: Arc::clone(one), other });
            }
            _ => {}
        }
        let (role, cluster) = (arg.role, arg.cluster.clone());
        files.push(InputFile { id, path, role, cluster, walked, size, repeat_of, object });
    }
    Ok(files)
}

/// The files that `arg` names, and whether each was come across in a directory.
fn expand(arg: &OsStr, paths: &mut Vec<(PathBuf, bool)>) -> Result<(), DiscoverError> {
    let path = PathBuf::from(arg);
    if arg == "-" {
        paths.push((path, false));
        return Ok(());
    }
    match std::fs::metadata(&path) {
        Ok(metadata) if metadata.is_dir() => walk(path, paths),
        Ok(_) => {
            paths.push((path, false));
            Ok(())
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            match arg.to_str().filter(|text| text.contains(['*', '?', '['])) {
                Some(pattern) => matches(pattern, paths),
                None => Err(DiscoverError::Missing { path }),
            }
        }
        Err(source) => Err(DiscoverError::Unreadable { path, source }),
    }
}

fn matches(pattern: &str, paths: &mut Vec<(PathBuf, bool)>) -> Result<(), DiscoverError> {
    let bad = |source| DiscoverError::BadPattern { pattern: pattern.into(), source };
    let before = paths.len();
    for entry in glob::glob(pattern).map_err(bad)? {
        match entry {
            Ok(path) if path.is_dir() => walk(path, paths)?,
            Ok(path) => paths.push((path, false)),
            Err(error) => paths.push((error.path().to_path_buf(), false)),
        }
    }
    if paths.len() == before {
        return Err(DiscoverError::NoMatch { pattern: pattern.into() });
    }
    Ok(())
}

fn walk(directory: PathBuf, paths: &mut Vec<(PathBuf, bool)>) -> Result<(), DiscoverError> {
    let before = paths.len();
    // What an earlier run wrote there, or had begun to, is no evidence.
    let is_archive = |entry: &walkdir::DirEntry| {
        let holds = |name: &str| entry.path().join(name).is_file();
        let is_dir = entry.depth() > 0 && entry.file_type().is_dir();
        is_dir && is_archive(&entry.file_name().to_string_lossy(), holds)
    };
    // By a link to what is around it, a walk would come to all of a disk.
    let here = directory.canonicalize().ok();
    let leads_up = |entry: &walkdir::DirEntry| {
        let target = || entry.path().canonicalize().ok();
        let is_link = entry.depth() > 0 && entry.path_is_symlink();
        is_link && here.as_ref().zip(target()).is_some_and(|(here, target)| here.starts_with(target))
    };
    let entries = WalkDir::new(&directory).follow_links(true).into_iter();
    for entry in entries.filter_entry(|entry| !is_archive(entry) && !leads_up(entry)) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => paths.push((entry.into_path(), true)),
            Ok(_) => {}
            // A link to a directory around it: all that is there is found without it.
            Err(error) if error.loop_ancestor().is_some() => {}
            Err(error) => paths.extend(error.path().map(|path| (path.to_path_buf(), true))),
        }
    }
    if paths.len() == before {
        return Err(DiscoverError::EmptyDirectory { path: directory });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for file in files {
            let path = root.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, file).unwrap();
        }
        root
    }

    fn names(root: &Path, args: &[&str]) -> Result<Vec<String>, String> {
        let args: Vec<_> = args.iter().map(|arg| (root.join(arg).into_os_string(), Role::Any)).collect();
        let name = |file: InputFile| file.path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        match discover(&args) {
            Ok(files) => Ok(files.into_iter().map(name).collect()),
            Err(error) => Err(error.to_string().replace(root.to_str().unwrap(), "ROOT")),
        }
    }

    #[test]
    fn files_directories_and_patterns_are_sorted() {
        let root = tree(&["b/2.log", "b/.hidden", "b/c/1", "a.log", "a-1.log", "odd[name].log"]);
        let all = ["a-1.log", "a.log", "b/.hidden", "b/2.log", "b/c/1"];
        assert_eq!(names(root.path(), &["b", "a*.log"]).unwrap(), all);
        assert_eq!(names(root.path(), &["a.log", "b", "a-1.log"]).unwrap(), all);
        assert_eq!(names(root.path(), &["odd[name].log"]).unwrap(), ["odd[name].log"]);
        assert_eq!(names(root.path(), &["?"]).unwrap(), all[2..]);
    }

    #[test]
    fn what_is_not_there_is_named() {
        let root = tree(&["a.log"]);
        std::fs::create_dir_all(root.path().join("empty/still")).unwrap();
        assert_eq!(names(root.path(), &["b.log"]).unwrap_err(), "ROOT/b.log: no such file or directory");
        assert_eq!(names(root.path(), &["*.gz"]).unwrap_err(), "no file matches ROOT/*.gz");
        assert_eq!(names(root.path(), &["empty"]).unwrap_err(), "no files in ROOT/empty");
        assert!(names(root.path(), &["a[.log"]).unwrap_err().contains("not a valid pattern"));
        let twice = [("-".into(), Role::Any), ("-".into(), Role::Events)];
        assert!(matches!(discover(&twice), Err(DiscoverError::StdinTwice)));
    }

    #[test]
    fn a_file_named_twice_is_told() {
        let root = tree(&["d/a.log", "d/b.log"]);
        std::os::unix::fs::symlink("a.log", root.path().join("d/link.log")).unwrap();
        std::os::unix::fs::symlink("nowhere", root.path().join("d/zz-dangling")).unwrap();
        let args = ["d", "d/b.log"].map(|arg| (root.path().join(arg).into_os_string(), Role::Any));
        let files = discover(&args).unwrap();
        let repeats: Vec<_> = files.iter().map(|file| file.repeat_of.map(|id| id.0)).collect();
        assert_eq!(repeats, [None, None, Some(1), Some(0), None]);
        assert_eq!(files[0].size, 7);
    }

    #[test]
    fn a_directory_that_a_pattern_matches_is_walked() {
        let root = tree(&["g/d/a.log", "g/b.log"]);
        let walked = |arg: &str| {
            let files = discover(&[(root.path().join(arg).into_os_string(), Role::Any)]).unwrap();
            files.iter().map(|file| file.walked).collect::<Vec<_>>()
        };
        assert_eq!(walked("g"), [true, true]);
        assert_eq!(walked("g/*"), [false, true]);
        assert_eq!(walked("g/b.log"), [false]);
    }

    #[test]
    fn archives_are_no_evidence() {
        let archive = ["objects.parquet", "manifest.json"].map(|name| format!("d/x.archive/{name}"));
        let root = tree(&[&*archive[0], &*archive[1], "d/.x.archive.1.tmp/objects.parquet", "d/a.log"]);
        assert_eq!(names(root.path(), &["d"]).unwrap(), ["d/a.log"]);
        let other = tree(&["d/data/objects.parquet", "d/data/a.log"]);
        assert_eq!(names(other.path(), &["d"]).unwrap(), ["d/data/a.log", "d/data/objects.parquet"]);
    }

    #[test]
    fn links_to_directories_are_followed_but_not_round() {
        let root = tree(&["d/a.log", "elsewhere/b.log"]);
        std::os::unix::fs::symlink("../elsewhere", root.path().join("d/e")).unwrap();
        std::os::unix::fs::symlink("..", root.path().join("elsewhere/up")).unwrap();
        std::os::unix::fs::symlink(".", root.path().join("d/round")).unwrap();
        let found = names(root.path(), &["d"]).unwrap();
        assert!(found.contains(&"d/a.log".into()) && found.contains(&"d/e/b.log".into()), "{found:?}");
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn no_part_of_a_password_is_told() {
        for (url, told) in [
            ("s3://bucket/a@b/c", "s3://bucket/a@b/c"),
            ("s3://key:secret@bucket/x", "s3://…@bucket/x"),
            ("s3://key:pa@ss@bucket/a@b", "s3://…@bucket/a@b"),
            ("s3://key:pa/ss@bucket/x", "s3://…@bucket/x"),
        ] {
            assert_eq!(without_credentials(url), told);
        }
    }
}
