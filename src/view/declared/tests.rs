use super::*;

fn wrong(text: &str) -> String {
    Views::parse(text, Syntax::Yaml).unwrap_err().to_string()
}

#[test]
fn the_same_in_yaml_and_toml() {
    let yaml = "defaultConfig: 40000000\nconfigs:\n  - id: \"40000000\"\n    name: brief\n    steps:\n      - {kind: Batch, batchName: a}\nbatches:\n  - name: a\n    steps: [{kind: PruneTagsVisitor}]\nmodifiers:\n  \"08000000\": {displayName: all below, modifierName: link-selector, args: {upwardDistance: 0}}\n";
    let toml = "defaultConfig = \"40000000\"\n[[configs]]\nid = \"40000000\"\nname = \"brief\"\n[[configs.steps]]\nkind = \"Batch\"\nbatchName = \"a\"\n[[batches]]\nname = \"a\"\nsteps = [{kind = \"PruneTagsVisitor\"}]\n[modifiers.08000000]\ndisplayName = \"all below\"\nmodifierName = \"link-selector\"\nargs = {upwardDistance = 0}\n";
    let [yaml, toml] = [(yaml, Syntax::Yaml), (toml, Syntax::Toml)]
        .map(|(text, syntax)| Views::parse(text, syntax).unwrap());
    assert_eq!(format!("{yaml:?}"), format!("{toml:?}"));
    assert_eq!((yaml.default, yaml.modes[0].steps.len()), (Some(0x4000_0000), 1));
    let (mode, selectors) = yaml.mode("49000000").unwrap();
    let names: Vec<&str> = selectors.iter().map(|selector| &*selector.name).collect();
    assert_eq!((&*mode.name, names), ("brief", vec!["all-below", "full-tree"]));
    assert!(yaml.selector("owned").is_some() && yaml.mode("tracing").is_some());
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let step = |step: &str| wrong(&format!("configs:\n- id: \"4\"\n  name: a\n  steps:\n  - {step}\n"));
    for (told, expected) in [
        (wrong("config: []"), "1: unknown key \"config\" in the file; did you mean configs?"),
        (
            wrong("modifiers:\n  \"8\": {name: a}"),
            "2: unknown key \"name\" in a modifier; did you mean displayName?",
        ),
        (
            wrong("modifiers:\n  8: {modifierName: link-selector, args: {upwardDistance: x}}"),
            "2: upwardDistance is a whole number, not \"x\"",
        ),
        (wrong("modifiers:\n  0: {}"), "2: a modifier has a number above 0"),
        (wrong("defaultConfig: 7"), "1: defaultConfig: there is no mode 00000007"),
        (
            step("kind: CompactDuration"),
            "5: unknown kind of step \"CompactDuration\"; did you mean CompactDurationVisitor?",
        ),
        (step("{kind: Batch, batchName: b}"), "5: unknown batch \"b\" before it; there is none"),
        (
            step("{kind: ExtractNestingVisitor, matchesPseudotype: {}}"),
            "5: unknown key \"matchesPseudotype\" in ExtractNestingVisitor; did you mean matchesPseudoType?",
        ),
        (
            step("{kind: ExtractNestingVisitor, matchesPseudoType: {regex: \"(\"}}"),
            "5: no regular expression: unclosed group",
        ),
        (
            step("{kind: CollapseNestingVisitor, logTypeMapping: {realerror: e}}"),
            "5: unknown key \"realerror\" in logTypeMapping; did you mean realError?",
        ),
    ] {
        assert_eq!(told, expected);
    }
    let toml = Views::parse("[[configs]]\nid = \"4\"\nnam = \"a\"\n", Syntax::Toml).unwrap_err();
    assert_eq!(toml.to_string(), "3: unknown key \"nam\" in a mode; did you mean name?");
    assert!(wrong("a: [").starts_with("1: no YAML"), "{}", wrong("a: ["));
}
