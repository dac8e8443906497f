//! Which of the lines of a difference are told, and under which name.

/// Fields by how much their changes tell.
#[derive(Clone, Debug, Default)]
pub(in crate::view) struct DiffClasses {
    /// What no field is said of.
    pub default: DiffClass,
    /// `metadata.generation`, and what is said of it and of what is in it.
    pub fields: Vec<(String, DiffClass)>,
}

/// A class of changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::view) struct DiffClass {
    /// The field of a log that they go into; none where they are not told.
    pub field: Option<String>,
    /// Classes stand in this order.
    pub priority: i64,
}

impl DiffClasses {
    /// The lines of each class, by the fields of a log, in the order in which they are told.
    pub(super) fn parted<'l>(&self, lines: impl Iterator<Item = &'l str>) -> Vec<(String, String)> {
        let mut classes: Vec<(&str, i64, String)> = Vec::new();
        for line in lines {
            let class = self.of(changed_path(line));
            let Some(field) = &class.field else { continue };
            match classes.iter_mut().find(|(known, ..)| known == field) {
                Some((_, _, text)) => {
                    text.push('\n');
                    text.push_str(line);
                }
                None => classes.push((field, class.priority, line.to_owned())),
            }
        }
        classes.sort_by_key(|(_, priority, _)| *priority);
        classes.into_iter().map(|(field, _, text)| (field.to_owned(), text)).collect()
    }

    /// The class of the longest field that the path is, or is in.
    fn of(&self, path: &str) -> &DiffClass {
        let is_in = |field: &str| {
            path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let said = self.fields.iter().filter(|(field, _)| is_in(field));
        said.max_by_key(|(field, _)| field.len()).map_or(&self.default, |(_, class)| class)
    }
}

/// The path of a changed field in a line of a difference: `spec.containers[name=a b].image` of
/// `spec.containers[name=a b].image 1 -> 2`.
pub fn changed_path(line: &str) -> &str {
    let (mut depth, mut is_quoted, mut is_escaped) = (0_u32, false, false);
    for (at, c) in line.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            ' ' if depth == 0 => return &line[..at],
            _ => {}
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_parted_by_the_longest_field() {
        let class = |field: &str, priority| DiffClass { field: Some(field.to_owned()), priority };
        let classes = DiffClasses {
            default: class("diff", 5),
            fields: vec![
                ("metadata".to_owned(), class("meta", 0)),
                ("metadata.managedFields".to_owned(), DiffClass::default()),
                ("status".to_owned(), class("late", 9)),
            ],
        };
        let lines = [
            "spec.replicas 1 -> 2",
            "status.a[name=\"] \\\" \"].b 1 -> 2",
            "metadata.managedFields[0].manager 1 -> 2",
            "metadata.labels[\"a b\"] 1 -> 2",
            "metadataOther 1 -> 2",
        ];
        assert_eq!(
            classes.parted(lines.into_iter()),
            [
                ("meta".to_owned(), lines[3].to_owned()),
                ("diff".to_owned(), [lines[0], lines[4]].join("\n")),
                ("late".to_owned(), lines[1].to_owned()),
            ]
        );
    }

    #[test]
    fn paths_end_where_values_begin() {
        assert_eq!(changed_path("a.b[name=w x].c \"[ ]\" -> 1"), "a.b[name=w x].c");
        assert_eq!(changed_path("a[\"x ] y\"] 1 -> 2"), "a[\"x ] y\"]");
    }
}
