use proptest::prelude::*;

use super::*;
use crate::state::redact::RedactKey;

const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln";
const PEM: &str = "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----";
const GITHUB: &str = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";

/// Each hides what is between the marks.
const BOTH: &[&str] = &[
    "plain words, nothing else",
    "a ‹JWT› b",
    "curl with bearer ‹0123456789abcdef›",
    "basic authentication is off",
    "x\n‹PEM›\ny",
    "-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----",
    "‹-----BEGIN PRIVATE KEY-----\nnever ends›",
    "clone ‹GITHUB›",
    "postgres://app:‹p%40ss›@db:5432/x?y=z",
    "postgres://app:‹p/a#ss›@db/x",
    "redis://:‹pw›@r",
    "https://‹token123›@github.com/o/r",
    "ssh://git@github.com/o/r http://localhost:8080/@scope/x",
    "https://example.com/a?b=c@d",
    "app:‹pw›@tcp(db:3306)/x",
    "--password=‹a b;c›",
    "mysql --password=‹abc› -h db",
    "mysql --password ‹abc› -h db",
    "mysql --password-file abc --no-password --verbose",
    "Server=db;User=sa;Password=‹p›;Encrypt=true",
    "export DB_PASSWORD='‹a b›' MODE=x",
    "{\"token\": \"‹a\\\"b›\", \"n\": 1}",
    "{\\\"token\\\":\\\"‹abc›\\\",\\\"n\\\":1}",
    "{'password': '‹x›'}",
    "<password>‹p›</password><user>u</user>",
    "<pw>pw=‹?›",
    "curl -H \"X-Api-Key: ‹k›\" http://x",
    "X-Api-Key: ‹k›",
    "run --token=$(TOKEN) --token=true --token=",
    "if token == ‹abc› then",
    "‹H4sIAAAAAAAAAwXBwQ0AIAgDwP1nYQAAAAAA›",
    "‹LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlF›",
    "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUU=",
    "ünï=cödé tökén=x",
    // Flags of clients.
    "exec mysql -h db -uroot -p‹S3cr3t› app; ls -pa",
    "/usr/bin/mysqldump -p'‹a b;c›' -p\"$PW\" db -p | tee -px",
    "[\"mysql\",\"-p‹S3›\",\"-p\",\"db\"] sh -c \"mysql -p‹x›\"; x -pvc",
    "[\\\"curl\\\", \\\"-u\\\", \\\"a:‹b c›\\\", \\\"http://x:1\\\"]",
    "curl -s -u admin:‹hunter2› --user=a:‹b› --user-agent x:y -U \"a:‹b c›\" -u $USER:$PW http://x",
    "redis-cli -a ‹x› ping && docker run -p 80:80 x && docker login -u u -p ‹x› r",
    "[sshpass, -p, ‹x›, ssh]",
    "pod mysql-0 has no -pvc; mongosh -p",
    // Names and values of Go and JSON.
    "Env:[]core.EnvVar{core.EnvVar{Name:\"DB_PASSWORD\", Value:\"‹a}b›\", ValueFrom:(*core.EnvVarSource)(nil)}, core.EnvVar{Name:\"A\", Value:\"b\"}}",
    "{Name: \"A\", Value: \"x\"},\n\t{\n\t\tName:  \"API_TOKEN\",\n- \t\tValue: \"‹a›\",\n+ \t\tValue: \"‹b›\",\n\t},",
    "{Name: \"PW\", Value: ‹strings.Join({\"a\", \"b\"}, \"\")›, ValueFrom: nil}",
    "{Name: (string) (len=2) \"PW\", Value: (string) (len=1) \"‹a›\"}",
    "Env:[{Name:PW Value:‹a b›} {Name:A Value:b}] map[name:TOKEN value:‹x›] {Name:PW,Value:‹x›,ValueFrom:nil,}",
    "{\\\"name\\\":\\\"PW\\\",\\\"value\\\":\\\"‹x›\\\"} {\"value\":\"‹y›\",\"name\":\"PW\"}",
    "Spec{Password:\"‹x›\", Secret:(*core.Secret)(nil), Tokens:‹[]string{\"a\"}›, Secrets:[]core.Ref{core.Ref{Name:\"n\"}}}",
    "map[a:b password:‹x y› user:u] map[string]string{\"password\":\"‹z›\"} {password:‹1234›}",
    "Command:[]string{\"a\", \"--password\", \"‹x›\", \"--token\", \"--b\"}",
    "\t\t\"--password\",\n- \t\t\"‹a›\",\n+ \t\t\"‹b›\",\n",
    "Operation cannot be fulfilled on deployments.apps \"web\": the object has been modified",
    "[failed to fetch token: forbidden, secret \"a\" not found] taint {a/b: } map[secret:]",
    "{\"tokens\":‹[\"a\",\"b\"]›,\"secrets\":[{\"name\":\"a\"}]}",
];

/// What a server says; as settings, paths are keys.
const PROSE: &[&str] = &[
    "spec.password: Invalid value: \"‹a: \\\"b\\\"›\": spec.password in body should be at least 30 chars long",
    "[spec.a: Required value, spec.db.apiToken: Unsupported value: \"‹x›\": supported values: \"a\", \"b\"]",
    "metadata.annotations[a.b/api-token]: Invalid value: `‹x y›`: no",
    "spec.tokens[1]: Duplicate value: \"‹x›\"",
    "spec.credentials.login: Invalid value: ‹4711›: no",
    "spec.password: Invalid value: \"integer\": must be of type string: \"integer\"",
    "spec.credentials.secretName: Invalid value: \"A\": no; spec.tokenBurst: Invalid value: 5000: no",
    "spec.replicas: Invalid value: -1: must be no less than 0",
    "spec.token: Invalid value: ‹map[a:b c:d]›: no",
    "spec.containers[0].env[1].value: Invalid value: \"‹x›\": no; spec.x[1].value: Invalid value: \"y\"",
    "env DB_PASSWORD value \"‹x›\" not allowed; invalid value \"‹y›\" for flag -token: no",
];

const SETTINGS: &[&str] = &[
    "password: ‹hunter2›",
    "  - token: \"‹a›\" # comment\n    host: h",
    "token: |\n  ‹abc: d\n  def›\nhost: h",
    "passwords:\n‹- abc\n- def›\nhost: h",
    "token:\n  name: x\n  value: y",
    "see password: \"‹x›\"",
    "‹apiVersion: v1\nkind: Secret\ndata: {a: b}›",
    "requirepass=‹x›\nmode=y",
    "secretName: x\npasswordFile: y",
    // Flow style.
    "db: {user: u, password: ‹a b›, x: 1}",
    "db: {user: u, 'password': '‹it''s›', \"token\": ‹t›}",
    "a: [{b: {token: ‹x›}}, {passwords: ‹[a, 'b]']›, c: d}]\nx, y: z",
    "db: {\n  user: \"a}\",\n  x: 1, token:\n    ‹a\n    b›, y: 2}",
    "tokens: ‹[a,\n  b]›\nhost: h",
    "env: [{name: DB_PASSWORD, value: ‹x›}, {name: A, value: b}]",
    "args: [--password, ‹x›, \"--token\", \"‹y›\", --secret, --b]",
    "x: {a: 1, secret: {name: n, key: k}, token: ${TOKEN}, password: ‹!!str p›, pw: ‹!x›}",
    "see a, token: x and (password: y)",
    // Names and values that are siblings.
    "name: DB_PASSWORD\nvalue: ‹x›",
    "env:\n- name: PW\n  value: '‹a b›'\n- name: A\n  value: b\n- value: ‹c›\n  name: TOKEN\nname: x",
    "  - \"name\": PW\n    value: |\n      ‹a\n      b: c›\n  - name: A\n    value: d",
    "- name: TOKEN\n  valueFrom:\n    secretKeyRef:\n      name: n\n      key: token\n  x:\n    value: d",
    "- name: PW\n  value: $(X)\n- name: SECRET\n  value: \"true\"\nvalue: e",
];

fn mistake(marked: &str, manner: Manner) -> Option<String> {
    let marker = Marker::new(&RedactKey::from_bytes([7; 32]));
    let marked = marked.replace("JWT", JWT).replace("PEM", PEM).replace("GITHUB", GITHUB);
    let mut wanted = String::new();
    for (index, part) in marked.split(['‹', '›']).enumerate() {
        wanted += &if index % 2 == 0 { part.to_owned() } else { marker.redacted(part.as_bytes()) };
    }
    let input = marked.replace(['‹', '›'], "");
    let clean = redact(&input, manner, &Names::default(), &marker).into_owned();
    let again = redact(&clean, manner, &Names::default(), &marker);
    if clean == wanted && again == clean {
        return None;
    }
    Some(format!("{input:?} as {manner:?}\n   {clean:?}\n not {wanted:?}\n again {again:?}"))
}

#[test]
fn secrets_are_found_in_text() {
    let both = BOTH.iter().flat_map(|marked| [(marked, Manner::Prose), (marked, Manner::Settings)]);
    let prose = PROSE.iter().map(|marked| (marked, Manner::Prose));
    let settings = SETTINGS.iter().map(|marked| (marked, Manner::Settings));
    let mistakes: Vec<_> =
        both.chain(prose).chain(settings).filter_map(|(marked, manner)| mistake(marked, manner)).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// The glance spares searches, it finds nothing by itself.
    #[test]
    fn a_glance_misses_nothing(
        pieces in prop::collection::vec(prop_oneof![
            3 => prop::sample::select(vec!["eyJhbGciOi", "eyJ", ".", "eyJz", "ghp_", "hvs.", "sk_live_", "0123456789abcdef",
                "-----BEGIN ", "PRIVATE KEY-----", "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0t", "ZXlKaGJHY2lPa", "H4sI", "KLUv/", "basic ",
                "Bearer ", "://", "a:b@", "@tcp(", "pw", "=", ":", ">", "<", "\"", " ", "\n", "--token", "é", "kind: Secret", "{", "}", "[", ",", "name", "value", "value: ", "name: ", "Invalid value: ", "map["]).prop_map(str::to_owned),
            1 => "[a-z0-9]{0,12}",
        ], 0..8),
        settings in any::<bool>(),
    ) {
        let text = pieces.concat();
        let manner = if settings { Manner::Settings } else { Manner::Prose };
        let names = Names::default();
        let mut all = Vec::new();
        tokens::find(&text, &mut all);
        tokens::credentials(&text, &mut all);
        urls::find(&text, &mut all);
        assignments::find(&text, manner, &names, &mut all);
        logins::find(&text, &mut all);
        refused::find(&text, &names, &mut all);
        pairs::find(&text, manner, &names, &mut all);
        if settings {
            siblings::find(&text, &names, &mut all);
        }
        prop_assert_eq!(found(&text, manner, &names), all);
    }
}

/// Hundreds of kilobytes of whatever repeats have to take no more than moments.
#[test]
fn no_text_takes_long() {
    let units = [
        "eyJ",
        "://",
        "pw=",
        "pw: ",
        "-----BEGIN PRIVATE KEY",
        "@tcp(",
        "a://b@",
        "\"pw\":",
        "--pw ",
        "pw=true ",
        "\\",
        "<pw>",
        "LS0tLS1CRUdJTi",
        "pw:\n",
        "ghp_",
        "bearer ",
        "pw: [",
        "{pw:",
        "map[pw:",
        "pw: Invalid value: ",
        "pw: Invalid value: {",
        "{name:pw,value:{",
        "{value:\"",
        "[--pw,",
        "- name: pw\n  value: ",
        "value:\n ",
        ":\"{",
        "mysql -p'",
        "curl -u ",
        "a:'",
        " ",
        "\n",
    ];
    let started = std::time::Instant::now();
    for unit in units {
        let text = unit.repeat(300_000 / unit.len());
        for manner in [Manner::Prose, Manner::Settings] {
            let marker = Marker::new(&RedactKey::from_bytes([7; 32]));
            redact(&text, manner, &Names::default(), &marker);
        }
        assert!(started.elapsed().as_secs() < 30, "{unit:?}");
    }
}
