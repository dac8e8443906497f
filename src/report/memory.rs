//! What the process needed.

/// The highest resident set of this process so far, in bytes, page-cache pages of mapped files
/// included. From `VmHWM` of `/proc/self/status`; `None` where there is no such file (not Linux).
pub fn peak_rss_bytes() -> Option<u64> {
    parse(&std::fs::read_to_string("/proc/self/status").ok()?)
}

fn parse(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    kib.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_high_water_mark() {
        assert_eq!(parse("Name:\tkelemetry\nVmPeak:\t  9 kB\nVmHWM:\t    4096 kB\n"), Some(4_194_304));
        assert_eq!(parse("Name:\tkelemetry\n"), None);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn this_process_needs_some_memory() {
        assert!(peak_rss_bytes().is_some_and(|bytes| bytes > 100_000));
    }
}
