//! What requests on subresources do.

/// Whether a request on it goes on to somebody else, a kubelet or what stands behind a Service, and lasts for as long as that
/// does. It stores nothing.
pub fn connects(subresource: &str) -> bool {
    matches!(subresource, "exec" | "attach" | "portforward" | "proxy")
}

/// Whether a write of it leaves another object in the store; a token is answered and a log is read alone.
pub fn stores(subresource: &str) -> bool {
    !connects(subresource) && !matches!(subresource, "token" | "log")
}
