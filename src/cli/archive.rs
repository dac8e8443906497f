//! The archive that a command reads in the place of inputs: the one that is named, or the one that is there.

use super::execute::print_line;
use crate::archive::is_archive;
use crate::input::Argument;
use crate::run::DEFAULT_ARCHIVE;
use anyhow::{Result, anyhow, bail};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

/// An archive in the place of inputs.
#[derive(Debug, clap::Args)]
pub(super) struct ArchiveArgs {
    /// The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]
    ///
    /// An INPUT that is an archive is read as one, too.
    #[arg(long, value_name = "PATH", help_heading = "Input")]
    #[arg(conflicts_with_all = ["snapshot", "events", "max_expansion", "align_clocks", "sources"])]
    archive: Option<PathBuf>,
}

/// The archive that is meant, if the command reads one (`args`): the one that is named, by the option or as the only
/// input, else, where nothing is, the one that is there. An input that it is, is taken away from `inputs`.
///
/// # Errors
/// An archive is named beside other inputs, or where the command reads none.
pub(super) fn meant(args: Option<ArchiveArgs>, inputs: &mut Vec<Argument>) -> Result<Option<PathBuf>> {
    let among = inputs.iter().position(|input| is_archive(Path::new(&input.path)));
    let Some(ArchiveArgs { archive }) = args else {
        if let Some(at) = among {
            let path = inputs[at].path.display();
            bail!("{path} is an archive already: export and show read it, merge joins it with others");
        }
        return Ok(None);
    };
    match (archive, among, inputs.first()) {
        (Some(archive), _, Some(input)) => Err(one_too_many(&archive, Path::new(&input.path))),
        (Some(archive), _, None) => Ok(Some(archive)),
        (None, Some(_), _) if inputs.len() == 1 => Ok(inputs.pop().map(|input| input.path.into())),
        (None, Some(at), _) => {
            let path = inputs[at].path.display();
            bail!("{path} is an archive: it stands in the place of every INPUT (merge joins archives)");
        }
        (None, None, Some(_)) => Ok(None),
        (None, None, None) => Ok(usual()),
    }
}

/// What is wrong with an input beside an archive. What is no file may be an object, or an output, in other words than
/// the command's.
fn one_too_many(archive: &Path, input: &Path) -> anyhow::Error {
    let (named, archive) = (input.display(), archive.display());
    if input.exists() || input == Path::new("-") {
        return anyhow!("{named} or {archive}? An archive stands in the place of every INPUT");
    }
    anyhow!(
        "{named}: there is no such file, and no INPUT is read beside the archive {archive}. One object is named as \
         KIND/NAMESPACE/NAME or KIND/NAME, all of a kind as --kind KIND; outputs go to -o FILE or standard output"
    )
}

/// The archive that `replay` writes where no other place is named, if it is there.
fn usual() -> Option<PathBuf> {
    let usual = Path::new(DEFAULT_ARCHIVE);
    if !usual.is_dir() {
        return None;
    }
    if is_piped() {
        print_line(&format!("note: reading {DEFAULT_ARCHIVE}; `-` means standard input"));
    }
    Some(usual.to_owned())
}

/// Whether standard input has nothing to read: a terminal, or `/dev/null`, which ssh -n and cron give.
#[cfg(unix)]
pub(super) fn is_nothing_piped() -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    let kind = std::fs::metadata("/dev/stdin").map(|metadata| metadata.file_type());
    std::io::stdin().is_terminal() || kind.is_ok_and(|kind| kind.is_char_device())
}

#[cfg(not(unix))]
pub(super) fn is_nothing_piped() -> bool {
    std::io::stdin().is_terminal()
}

/// Whether somebody pipes something in.
#[cfg(unix)]
fn is_piped() -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    let kind = std::fs::metadata("/dev/stdin").map(|metadata| metadata.file_type());
    kind.is_ok_and(|kind| kind.is_fifo() || kind.is_file())
}

#[cfg(not(unix))]
fn is_piped() -> bool {
    false
}
