//! What a command writes, held against what it reads before anything is read.

use crate::archive::is_archive;
use crate::input::InputFile;
use crate::run::{Output, Target};
use crate::sink::{file_of, is_same_file};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// All files that a command writes. Who reads inputs has to say which: none can be forgotten, and so replace an input.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Writes<'a> {
    /// Traces.
    pub(super) outputs: &'a [Output],
    /// A file of something else.
    pub(super) file: Option<&'a Path>,
    /// An archive.
    pub(super) archive: Option<&'a Path>,
}

/// A file that is written, or the directory of an archive.
struct Written {
    /// As it was typed.
    target: Target,
    /// What that means, however it is spelled.
    file: PathBuf,
}

impl Written {
    fn of(target: Target, file: &Path) -> Self {
        Self { target, file: file_of(file) }
    }

    fn is_stdout(&self) -> bool {
        self.file == Path::new("-")
    }

    /// Devices take any number of outputs.
    fn is_device(&self) -> bool {
        !self.is_stdout() && self.file.exists() && !self.file.is_file() && !self.file.is_dir()
    }
}

impl Writes<'_> {
    /// Standard output alone.
    pub(super) const NOTHING: Self = Self { outputs: &[], file: None, archive: None };

    fn written(&self) -> Vec<Written> {
        let output = |Output { target, format }: &Output| match target {
            Target::Stdout => Written::of(target.clone(), Path::new("-")),
            Target::File(path) => Written::of(target.clone(), path),
            Target::Directory(path) => Written::of(target.clone(), &path.join(format.file_name())),
        };
        let file = |path: &Path| Written::of(Target::File(path.to_owned()), path);
        let others = [self.file, self.archive].into_iter().flatten().map(file);
        self.outputs.iter().map(output).chain(others).collect()
    }

    /// That no output replaces an input, a part of an archive, or another output.
    ///
    /// # Errors
    /// One does.
    pub(super) fn check(&self, inputs: &[InputFile]) -> Result<()> {
        let all = self.written();
        for (i, written) in all.iter().enumerate().filter(|(_, written)| !written.is_device()) {
            let Written { target, file } = written;
            match all[..i].iter().find(|other| is_same_file(&other.file, file)) {
                Some(other) if other.target == *target => {
                    bail!("two outputs cannot go to the same place: {target}")
                }
                Some(other) => {
                    bail!("two outputs cannot go to the same place: {} and {target}", other.target)
                }
                None => {}
            }
            if written.is_stdout() {
                continue;
            }
            if let Some(archive) = file.ancestors().skip(1).find(|directory| is_archive(directory)) {
                bail!("cannot write into {}: it is an archive", archive.display());
            }
            // An output that is not there yet cannot be an input.
            if file.is_file() && inputs.iter().any(|input| reads(input, file)) {
                bail!("the output {target} would replace an input");
            }
        }
        Ok(())
    }

    /// That no output replaces one of these files, which say how to read and what to tell.
    ///
    /// # Errors
    /// One does.
    pub(super) fn spare<'f>(&self, files: impl IntoIterator<Item = &'f Path>) -> Result<()> {
        let all = self.written();
        for read in files {
            let file = file_of(read);
            if let Some(written) = all.iter().find(|written| is_same_file(&written.file, &file)) {
                bail!("the output {} would replace {}, which is read", written.target, read.display());
            }
        }
        Ok(())
    }
}

/// Whether an input is this file. What stands in an object store is none, and standard input may be one.
fn reads(input: &InputFile, file: &Path) -> bool {
    let path = if input.path == Path::new("-") { Path::new("/dev/stdin") } else { &input.path };
    input.object.is_none() && is_same_file(&file_of(path), file)
}

/// Where a path on the command line points: `-` is standard output, and what is or ends like a directory is one.
pub(super) fn target(path: PathBuf) -> Target {
    if path == Path::new("-") {
        Target::Stdout
    } else if path.is_dir() || path.as_os_str().as_encoded_bytes().ends_with(b"/") {
        Target::Directory(path)
    } else {
        Target::File(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Role;
    use crate::model::FileId;
    use crate::run::OutputFormat;

    fn check(outputs: &[&str], input: &Path) -> Result<(), String> {
        let outputs: Vec<_> = outputs
            .iter()
            .map(|path| Output { format: OutputFormat::OTLP_JSON, target: target(PathBuf::from(path)) })
            .collect();
        let input = InputFile {
            id: FileId(0),
            path: input.to_owned(),
            role: Role::Any,
            cluster: None,
            walked: false,
            size: 0,
            repeat_of: None,
            object: None,
        };
        let writes = Writes { outputs: &outputs, ..Writes::NOTHING };
        writes.check(&[input]).map_err(|error| error.to_string())
    }

    #[test]
    fn outputs_replace_neither_inputs_nor_one_another() {
        let directory = tempfile::tempdir().unwrap();
        let log = directory.path().join("audit.log");
        std::fs::write(&log, "").unwrap();
        let log_by_another_name = directory.path().join(".").join("audit.log").display().to_string();
        let new = directory.path().join("story.json").display().to_string();
        assert_eq!(check(&[&new, "-"], &log), Ok(()));
        assert!(check(&[&log_by_another_name], &log).unwrap_err().contains("would replace an input"));
        assert!(check(&[&new, &new], &log).unwrap_err().contains("same place"));
        assert!(check(&["-", "-"], &log).unwrap_err().contains("same place: standard output"));
        let here = directory.path().display().to_string();
        assert_eq!(check(&[&here, &new], &log), Ok(()));
        assert!(check(&[&here, &here], &log).unwrap_err().contains("same place"));
        if cfg!(unix) {
            assert_eq!(check(&["/dev/null", "/dev/null"], &log), Ok(()));
        }
    }

    /// Neither of them needs to be there yet.
    #[test]
    fn a_place_is_the_same_however_it_is_spelled() {
        let directory = tempfile::tempdir().unwrap();
        let at = |name: &str| directory.path().join(name).display().to_string();
        let log = directory.path().join("audit.log");
        let refused = |one: &str, other: &str| {
            let why = check(&[&at(one), &at(other)], &log).unwrap_err();
            assert!(why.contains("same place") && why.contains(&at(other)), "{why}");
        };
        refused("new.json", "./new.json");
        refused("new/", "./new/");
        refused("new/", "new/otlp.jsonl");
        assert_eq!(check(&["-", &at("-")], &log), Ok(()));
        #[cfg(unix)]
        {
            std::fs::create_dir(at("real")).unwrap();
            std::os::unix::fs::symlink("real", at("link")).unwrap();
            std::os::unix::fs::symlink("real/new.json", at("there")).unwrap();
            refused("real/new.json", "link/new.json");
            refused("real/new.json", "there");
            refused("link/", "real/");
            assert!(check(&["-", "/dev/stdout"], &log).is_err());
        }
    }

    #[test]
    fn what_says_how_to_read_is_not_replaced() {
        let (outputs, file) = ([], Path::new("metrics.toml"));
        let writes = Writes { outputs: &outputs, file: Some(file), archive: None };
        assert!(writes.spare([Path::new("./metrics.toml")]).is_err());
        assert!(writes.spare([Path::new("other.toml")]).is_ok());
    }
}
