//! A built Jaeger UI: its files in memory, so that no URL ever names one on the disk.

use super::ServeError;
use crate::model::Timestamp;
use bytes::Bytes;
use regex::{NoExpand, Regex};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// More is no page of Jaeger's.
const MOST: u64 = 256 * 1024 * 1024;

const INDEX: &str = "/index.html";

/// In seconds.
const DAY: u64 = 86_400;

/// Its files by the path of their URL.
pub(super) struct Ui {
    files: BTreeMap<String, Bytes>,
    index: String,
}

/// What the page may offer. Its own names.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Capabilities {
    archive_storage: bool,
    metrics_storage: bool,
    search_without_service_name: bool,
    #[serde(rename = "aiAssistant")]
    assistant: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Version {
    git_commit: &'static str,
    git_version: &'static str,
    build_date: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Config {
    archive_enabled: bool,
    dependencies: Menu,
    monitor: Menu,
    search: Search,
    tracking: Tracking,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Menu {
    menu_enabled: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Search {
    default_lookback: &'static str,
    max_lookback: Lookback,
    max_limit: u32,
}

#[derive(Serialize)]
struct Lookback {
    label: String,
    value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Tracking {
    #[serde(rename = "gaID")]
    analytics: Option<&'static str>,
    track_errors: bool,
}

impl Ui {
    /// Reads all files below a directory.
    pub(super) fn load(directory: &Path) -> Result<Self, ServeError> {
        let failed = |source| ServeError::Ui { path: directory.to_owned(), source };
        let (mut files, mut size) = (BTreeMap::new(), 0);
        for entry in walkdir::WalkDir::new(directory).sort_by_file_name() {
            let entry = entry.map_err(|error| failed(error.into()))?;
            if !entry.file_type().is_file() {
                continue;
            }
            let bytes = std::fs::read(entry.path()).map_err(failed)?;
            size += bytes.len() as u64;
            if size > MOST {
                return Err(failed(io::ErrorKind::FileTooLarge.into()));
            }
            let inside = entry.path().strip_prefix(directory).unwrap_or(entry.path());
            let parts: Vec<_> = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            files.insert(format!("/{}", parts.join("/")), Bytes::from(bytes));
        }
        let index = files.get(INDEX).ok_or_else(|| failed(io::ErrorKind::NotFound.into()))?;
        let index = String::from_utf8_lossy(index).into_owned();
        Ok(Self { files, index })
    }

    /// What a path names: a file, or else the page, which finds out by itself what to show. Archives tell of a `range`.
    pub(super) fn file(
        &self,
        path: &str,
        range: Option<(Timestamp, Timestamp)>,
    ) -> Option<(&'static str, Bytes)> {
        if path != INDEX
            && let Some(bytes) = self.files.get(path)
        {
            return Some((kind(path), bytes.clone()));
        }
        // A file that is not there is no page.
        if path.starts_with("/static/") || path.starts_with("/assets/") {
            return None;
        }
        Some(("text/html; charset=utf-8", self.page(range).into()))
    }

    /// The page, told what is behind it.
    fn page(&self, range: Option<(Timestamp, Timestamp)>) -> String {
        let capabilities = Capabilities {
            archive_storage: false,
            metrics_storage: false,
            search_without_service_name: true,
            assistant: false,
        };
        let version = Version {
            git_commit: "",
            git_version: concat!("kelemetry ", env!("CARGO_PKG_VERSION")),
            build_date: "",
        };
        let now =
            std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |now| now.as_secs());
        let first = range.map_or(now, |(first, _)| u64::try_from(first.nanos() / 1_000_000_000).unwrap_or(0));
        let age = now.saturating_sub(first);
        let days = age / DAY + 2;
        let config = Config {
            archive_enabled: false,
            dependencies: Menu { menu_enabled: true },
            monitor: Menu { menu_enabled: false },
            search: Search {
                default_lookback: lookback(age),
                max_lookback: Lookback { label: format!("{days} days"), value: format!("{days}d") },
                max_limit: 1_500,
            },
            tracking: Tracking { analytics: None, track_errors: false },
        };
        let mut page = self.index.clone();
        inject(&mut page, "JAEGER_CONFIG *= *DEFAULT_CONFIG;", "JAEGER_CONFIG", &config);
        inject(&mut page, "JAEGER_VERSION *= *DEFAULT_VERSION;", "JAEGER_VERSION", &version);
        for what in ["BACKEND", "STORAGE"] {
            let name = format!("JAEGER_{what}_CAPABILITIES");
            inject(&mut page, &format!("{name} *= *DEFAULT_{what}_CAPABILITIES;"), &name, &capabilities);
        }
        page
    }
}

/// Which of the page's own spans of time reaches back so many seconds; the longest, where none does.
fn lookback(seconds: u64) -> &'static str {
    let choices = [
        ("1h", DAY / 24),
        ("6h", DAY / 4),
        ("24h", DAY),
        ("2d", 2 * DAY),
        ("7d", 7 * DAY),
        ("2w", 14 * DAY),
        ("3w", 21 * DAY),
    ];
    choices.into_iter().find(|(_, length)| seconds < *length).map_or("4w", |(name, _)| name)
}

/// Puts a value where the page has its default.
fn inject<T: Serialize>(page: &mut String, pattern: &str, name: &str, value: &T) {
    let (Ok(pattern), Ok(json)) = (Regex::new(pattern), serde_json::to_string(value)) else { return };
    *page = pattern.replace_all(page, NoExpand(&format!("{name} = {json};"))).into_owned();
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_told_what_is_behind_it() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::create_dir(directory.path().join("static")).unwrap();
        std::fs::write(directory.path().join("static/a.js"), "x").unwrap();
        let index = "const JAEGER_CONFIG = DEFAULT_CONFIG;\nconst JAEGER_VERSION=DEFAULT_VERSION;\n\
                     const JAEGER_STORAGE_CAPABILITIES = DEFAULT_STORAGE_CAPABILITIES;";
        std::fs::write(directory.path().join("index.html"), index).unwrap();
        let ui = Ui::load(directory.path()).unwrap();
        let (kind, page) = ui.file("/trace/abc", None).unwrap();
        let page = String::from_utf8(page.to_vec()).unwrap();
        assert_eq!(kind, "text/html; charset=utf-8");
        assert!(!page.contains("DEFAULT_") && page.contains("\"searchWithoutServiceName\":true"), "{page}");
        // So that a search finds something before a time has been chosen.
        let now = i64::try_from(std::time::UNIX_EPOCH.elapsed().unwrap().as_nanos()).unwrap();
        let five_days = Timestamp::at(now - 5 * 86_400 * 1_000_000_000);
        let page = ui.file("/search", Some((five_days, five_days))).unwrap().1;
        let page = String::from_utf8(page.to_vec()).unwrap();
        assert!(
            page.contains(
                r#""search":{"defaultLookback":"7d","maxLookback":{"label":"7 days","value":"7d"}"#
            ),
            "{page}"
        );
        assert_eq!(ui.file("/static/a.js", None).unwrap().1, "x");
        assert!(
            ui.file("/static/../../etc/passwd", None).is_none() && ui.file("/static/b.js", None).is_none()
        );
        assert!(Ui::load(&directory.path().join("static")).is_err());
    }
}
