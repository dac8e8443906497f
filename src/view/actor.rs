//! Who acted, in a word.

use crate::history::{Index, Request};

/// The user a request was made as: the impersonated one, where there is one.
pub(super) fn acting_user<'a>(index: &'a Index, request: &Request) -> &'a str {
    let user = if request.impersonated.is_empty() { request.user } else { request.impersonated };
    index.strings.get(user)
}

/// The component behind a user: a service account's own name, `kubelet` for a node, else the user.
pub(super) fn component(user: &str) -> &str {
    match user {
        "" => "unauthenticated",
        _ if user.starts_with("system:node:") => "kubelet",
        _ if user.starts_with("system:serviceaccount:") => user.rsplit(':').next().unwrap_or(user),
        _ => user.strip_prefix("system:").unwrap_or(user),
    }
}
