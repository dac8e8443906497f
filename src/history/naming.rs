//! What clusters are called: by their names alone, unless several have the same.

use crate::model::name_and_marks;
use std::collections::{BTreeMap, BTreeSet};

/// The names of clusters, by what records say of them (see [`marked`](crate::model::marked)).
///
/// Marks count where clusters of one name differ in them: `prod` is `prod` as long as one location is told of it, and
/// `prod (us-central1)` beside `prod (europe-west1)`. What lacks a mark is no other cluster for that.
#[derive(Debug, Default)]
pub struct Naming(BTreeMap<String, String>);

impl Naming {
    /// Names all that records say.
    pub fn new<'s>(said: impl IntoIterator<Item = &'s str>) -> Self {
        let mut by_name: BTreeMap<String, (&str, BTreeMap<&str, Marks<'s>>)> = BTreeMap::new();
        for said in said {
            let (name, marks) = name_and_marks(said);
            let marks = Marks(marks);
            let (shown, variants) = by_name.entry(marks.of_name(name)).or_default();
            *shown = name.max(shown);
            variants.insert(said, marks);
        }
        let names = by_name.into_values().flat_map(|(name, variants)| {
            let kinds = telling(&variants);
            let name = move |marks: &Marks<'_>| match marks.told(&kinds).join(", ") {
                marks if marks.is_empty() => name.to_owned(),
                marks => format!("{name} ({marks})"),
            };
            variants.into_iter().map(move |(said, marks)| (said.to_owned(), name(&marks)))
        });
        Self(names.collect())
    }

    /// The name of one of them; what is new is its own name.
    pub fn name<'n>(&'n self, said: &'n str) -> &'n str {
        self.0.get(said).map_or(said, String::as_str)
    }

    /// All names, each once.
    pub fn names(&self) -> BTreeSet<&str> {
        self.0.values().map(String::as_str).collect()
    }
}

/// What a record says beside the name of its cluster.
struct Marks<'s>(Vec<(&'s str, &'s str)>);

impl<'s> Marks<'s> {
    fn get(&self, kind: &str) -> &'s str {
        self.0.iter().find(|(known, _)| *known == kind).map_or("", |(_, text)| text)
    }

    /// The name by which variants belong together. Some services of Azure write it in capitals, others as it was given.
    fn of_name(&self, name: &str) -> String {
        if self.get("cloud") == "azure" { name.to_ascii_lowercase() } else { name.to_owned() }
    }

    /// The texts of those of these kinds that it has.
    fn told(&self, kinds: &[&str]) -> Vec<&'s str> {
        kinds.iter().map(|kind| self.get(kind)).filter(|text| !text.is_empty()).collect()
    }
}

/// The kinds of marks that tell clusters of one name apart: one alone if that will do.
fn telling<'s>(variants: &BTreeMap<&str, Marks<'s>>) -> Vec<&'s str> {
    let all = || variants.values();
    let mut kinds: Vec<&str> = Vec::new();
    for (kind, _) in all().flat_map(|marks| &marks.0) {
        if !kinds.contains(kind) {
            kinds.push(*kind);
        }
    }
    let texts = |kind: &str| -> BTreeSet<&str> {
        all().map(|marks| marks.get(kind)).filter(|text| !text.is_empty()).collect()
    };
    kinds.retain(|kind| texts(kind).len() > 1);
    let told = |kinds: &[&str]| all().map(|marks| marks.told(kinds)).collect::<BTreeSet<_>>().len();
    let together = told(&kinds);
    match kinds.iter().find(|kind| told(&[**kind]) == together) {
        Some(one) => vec![*one],
        None => kinds,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::marked;

    fn names(said: &[String]) -> Vec<String> {
        let naming = Naming::new(said.iter().map(String::as_str));
        said.iter().map(|said| naming.name(said).to_owned()).collect()
    }

    fn gke(name: &str, location: &str, project: &str) -> String {
        marked(name, &[("cloud", "google"), ("location", location), ("project", project)])
    }

    fn eks(account: &str) -> String {
        marked("prod", &[("cloud", "aws"), ("account", account)])
    }

    #[test]
    fn a_name_is_short_as_long_as_it_tells() {
        let (one, plain) = (gke("prod", "us", "p"), "prod".to_owned());
        assert_eq!(names(&[one.clone(), gke("test", "us", "q"), plain]), ["prod", "test", "prod"]);
        assert_eq!(names(&[one, marked("prod", &[("id", "7")])]), ["prod", "prod"]);
        assert_eq!(marked("", &[("account", "1")]), "");
    }

    #[test]
    fn azure_writes_names_in_any_case() {
        let aks = |name: &str| marked(name, &[("cloud", "azure"), ("group", "rg")]);
        assert_eq!(names(&[aks("SHOP"), aks("shop")]), ["shop", "shop"]);
        assert_eq!(names(&[aks("SHOP"), "Shop".into()]), ["SHOP", "Shop"]);
    }

    #[test]
    fn what_differs_tells() {
        let at = |location, project| gke("prod", location, project);
        assert_eq!(names(&[at("us", "p"), at("eu", "p")]), ["prod (us)", "prod (eu)"]);
        assert_eq!(names(&[at("us", "p"), at("us", "q")]), ["prod (p)", "prod (q)"]);
        assert_eq!(names(&[at("us", "p"), at("eu", "q")]), ["prod (us)", "prod (eu)"]);
        let all = [at("us", "p"), at("us", "q"), at("eu", "q")];
        assert_eq!(names(&all), ["prod (us, p)", "prod (us, q)", "prod (eu, q)"]);
    }

    #[test]
    fn what_lacks_a_mark_is_of_none_of_several() {
        assert_eq!(names(&[eks("1"), eks("2"), "prod".into()]), ["prod (1)", "prod (2)", "prod"]);
        assert_eq!(names(&[eks("1"), eks("")]), ["prod", "prod"]);
        let clouds = [eks("1"), eks("2"), gke("prod", "us", "p"), "prod".into()];
        assert_eq!(names(&clouds), ["prod (aws, 1)", "prod (aws, 2)", "prod (google)", "prod"]);
    }
}
