//! Patterns in which a star stands for anything, and for nothing as well.

/// Whether a text fits a pattern.
pub(crate) fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_anything() {
        for (pattern, text) in [
            ("alice", "alice"),
            ("system:*", "system:node:a"),
            ("*:deployment-*", "system:serviceaccount:kube-system:deployment-controller"),
            ("a*", "a"),
            ("*", ""),
            ("a*b*c", "a1b2b3c"),
            ("-x-*", "-x-b"),
        ] {
            assert!(fits(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("alice", "alice2"), ("a*a", "a"), ("ab*b", "ab"), ("*b", "abc"), ("a*b*c", "a1c2b")]
        {
            assert!(!fits(pattern, text), "{pattern} {text}");
        }
    }
}
