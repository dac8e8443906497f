//! Versions of an API: which is most like another.

/// How much `known` is like `wanted`, for comparison: the same, then the same major number (v2beta2 became
/// v2, while v1 of the autoscaler is another API), then the more stable, then the newer. What is no version
/// by Kubernetes' convention comes last.
pub(super) fn likeness(known: &str, wanted: &str) -> impl Ord + use<> {
    let (parsed, wanted_major) = (parse(known), parse(wanted).map(|v| v.major));
    let same_major = parsed.as_ref().is_some_and(|v| Some(v.major) == wanted_major);
    (known == wanted, same_major, parsed.map(|v| (v.stability, v.major, v.minor)))
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Stability {
    Alpha,
    Beta,
    Stable,
}

struct Version {
    major: u32,
    stability: Stability,
    minor: u32,
}

/// `v1`, `v2beta3`.
fn parse(text: &str) -> Option<Version> {
    let (major, rest) = number(text.strip_prefix('v')?)?;
    if rest.is_empty() {
        return Some(Version { major, stability: Stability::Stable, minor: 0 });
    }
    let alpha = rest.strip_prefix("alpha").map(|rest| (Stability::Alpha, rest));
    let (stability, rest) = alpha.or_else(|| Some((Stability::Beta, rest.strip_prefix("beta")?)))?;
    let (minor, rest) = number(rest)?;
    rest.is_empty().then_some(Version { major, stability, minor })
}

/// The number at the start of a text, and what follows.
fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_similar_version_wins() {
        for (known, wanted, best) in [
            (["v1", "v2"], "v2beta2", "v2"),
            (["v1", "v2"], "v1", "v1"),
            (["v1beta1", "v1"], "v2alpha1", "v1"),
            (["v1alpha1", "v1beta1"], "v1", "v1beta1"),
            (["v1beta2", "v1beta10"], "v3", "v1beta10"),
            (["stable", "v1alpha1"], "v9", "v1alpha1"),
        ] {
            let found = known.into_iter().max_by_key(|known| likeness(known, wanted));
            assert_eq!(found, Some(best), "{wanted} among {known:?}");
        }
    }
}
