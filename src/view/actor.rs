//! Who acted, in a word.

/// The component behind a user: a service account's own name, `kubelet` for a node, else the user.
pub(super) fn component(user: &str) -> &str {
    match user {
        "" => "unauthenticated",
        _ if user.starts_with("system:node:") => "kubelet",
        _ if user.starts_with("system:serviceaccount:") => user.rsplit(':').next().unwrap_or(user),
        _ => user.strip_prefix("system:").unwrap_or(user),
    }
}
