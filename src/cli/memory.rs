//! Settings of the system's allocator for a program that runs for days.

/// What glibc's allocator reads when a program begins: from which size on an allocation is given back by itself, how
/// much at the end of a heap is kept, and how much more a heap grows than is asked for. By its own measure the first two
/// grow with the largest that was ever freed, and what was once needed for a large trace is kept for good, in the heap of
/// each thread: a third of what `serve` had. Larger steps of growth save a twentieth of the time of a search.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const SETTINGS: [(&str, &str); 3] = [
    ("MALLOC_MMAP_THRESHOLD_", "262144"),
    ("MALLOC_TRIM_THRESHOLD_", "16777216"),
    ("MALLOC_TOP_PAD_", "2097152"),
];

/// Begins the program anew with those, in the same process; a program that was begun by other words than `command`, or
/// with one of them set, goes on. So does one that cannot be begun anew: it only takes more memory.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(super) fn settle(command: &str) {
    use std::os::unix::process::CommandExt as _;
    let is_set = SETTINGS.iter().any(|(name, _)| std::env::var_os(name).is_some());
    let mut args = std::env::args_os();
    let (Some(own), Ok(program)) = (args.next(), std::env::current_exe()) else { return };
    let args: Vec<_> = args.collect();
    if !is_set && args.first().is_some_and(|first| first == command) {
        // It comes back with an error alone.
        drop(std::process::Command::new(program).arg0(own).args(args).envs(SETTINGS).exec());
    }
}

/// Other allocators give back what they do not need, or cannot be told.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub(super) const fn settle(_: &str) {}
