//! What goes and what stays, as tables. `‹x›` stands for the placeholder of x.

use super::*;

const SECRET: &str = "/v1/secrets/shop/db Secret";
const CONFIG: &str = "/v1/configmaps/shop/settings ConfigMap";
const POD: &str = "/v1/pods/shop/web-0 Pod";
const TOKEN: &str = "/v1/serviceaccounts/token/shop/web TokenRequest";
const PATCH: &str = "/v1/secrets/shop/db";
const CUSTOM: &str = "example.com/v1/widgets/shop/w Widget";

const DOCUMENTS: &[(&str, &str, &str)] = &[
    // Values of Secrets, in base64 or not, have the same hash.
    (
        SECRET,
        r#"{"kind":"Secret","data":{"user":"aHVudGVyMg==","x":""},"stringData":{"b":"hunter2"},"type":"Opaque"}"#,
        r#"{"kind":"Secret","data":{"user":"‹hunter2›","x":""},"stringData":{"b":"‹hunter2›"},"type":"Opaque"}"#,
    ),
    // What is known only from the request, a merge patch, keeps what it deletes.
    (PATCH, r#"{"data":{"a":null,"b":"true","c":12}}"#, r#"{"data":{"a":null,"b":"‹¶b¶›","c":"‹12›"}}"#),
    (PATCH, r#"{"data":"what?"}"#, r#"{"data":"‹what?›"}"#),
    // Flags of clients that are known, and of no others.
    (
        POD,
        r#"{"spec":{"containers":[{"command":["mysql"],"args":["-psecret","-h","db"]},{"args":["-psecret","-u","a:b"]},{"command":["curl","-u","admin:hunter2","-s"],"args":["http://x"]},{"command":["server"],"args":["-p","8080"]}]}}"#,
        r#"{"spec":{"containers":[{"command":["mysql"],"args":["-p‹secret›","-h","db"]},{"args":["-psecret","-u","a:b"]},{"command":["curl","-u","admin:‹hunter2›","-s"],"args":["http://x"]},{"command":["server"],"args":["-p","8080"]}]}}"#,
    ),
    // Lists, also of elements without kinds, and tables.
    (
        "/v1/secrets/shop/ SecretList",
        r#"{"kind":"SecretList","items":[{"metadata":{"name":"a"},"data":{"k":"$x"}}]}"#,
        r#"{"kind":"SecretList","items":[{"metadata":{"name":"a"},"data":{"k":"‹$x›"}}]}"#,
    ),
    (
        "",
        r#"{"kind":"List","apiVersion":"v1","items":[{"apiVersion":"v1","kind":"Secret","stringData":{"k":"v"}}]}"#,
        r#"{"kind":"List","apiVersion":"v1","items":[{"apiVersion":"v1","kind":"Secret","stringData":{"k":"‹v›"}}]}"#,
    ),
    (
        PATCH,
        r#"{"kind":"Table","rows":[{"cells":["db",1],"object":{"data":{"k":"$v"}}}]}"#,
        r#"{"kind":"Table","rows":[{"cells":["db",1],"object":{"data":{"k":"‹$v›"}}}]}"#,
    ),
    // A body may say late, twice or in escapes what it is.
    (
        "",
        r#"{"data":{"k":"$v"},"k\u0069nd":"Secret","kind":"ConfigMap","apiVersion":"v1"}"#,
        r#"{"data":{"k":"‹$v›"},"k\u0069nd":"Secret","kind":"ConfigMap","apiVersion":"v1"}"#,
    ),
    // JSON Patches: the path tells where the value stands.
    (
        PATCH,
        r#"[{"op":"replace","path":"/data/password","value":"aHVudGVyMg=="},{"op":"remove","path":"/data/x"}]"#,
        r#"[{"op":"replace","path":"/data/password","value":"‹hunter2›"},{"op":"remove","path":"/data/x"}]"#,
    ),
    (
        PATCH,
        r#"[{"value":{"k":"$v"},"path":"/data","op":"add"}]"#,
        r#"[{"value":{"k":"‹$v›"},"path":"/data","op":"add"}]"#,
    ),
    (
        PATCH,
        r#"[{"op":"add","path":"","value":{"data":{"k":"$v"}}}]"#,
        r#"[{"op":"add","path":"","value":{"data":{"k":"‹$v›"}}}]"#,
    ),
    (
        POD,
        r#"[{"op":"add","path":"/spec/containers/0/env/-","value":{"value":"x","name":"DB_PASSWORD"}},
            {"op":"replace","path":"/spec/containers/0/env/1/value","value":"y"},
            {"op":"replace","path":"/spec/containers/0/image","value":"nginx:2"}]"#,
        r#"[{"op":"add","path":"/spec/containers/0/env/-","value":{"value":"‹x›","name":"DB_PASSWORD"}},
            {"op":"replace","path":"/spec/containers/0/env/1/value","value":"‹y›"},
            {"op":"replace","path":"/spec/containers/0/image","value":"nginx:2"}]"#,
    ),
    // Tokens.
    (
        TOKEN,
        r#"{"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","spec":{"audiences":["api"],"expirationSeconds":3600},"status":{"token":"opaque","expirationTimestamp":"2024-01-01T00:00:00Z"}}"#,
        r#"{"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","spec":{"audiences":["api"],"expirationSeconds":3600},"status":{"token":"‹opaque›","expirationTimestamp":"2024-01-01T00:00:00Z"}}"#,
    ),
    (
        "authentication.k8s.io/v1/tokenreviews// TokenReview",
        r#"{"spec":{"token":"abc"},"status":{"authenticated":true,"user":{"username":"jane"}}}"#,
        r#"{"spec":{"token":"‹abc›"},"status":{"authenticated":true,"user":{"username":"jane"}}}"#,
    ),
    // Containers: variables, probes, arguments; references stay.
    (
        POD,
        r#"{"spec":{"automountServiceAccountToken":true,"containers":[{"name":"token-server","image":"i","env":[{"name":"DB_PASSWORD","value":"p"},{"name":"TOKEN_FILE","value":"/t"},{"name":"API_KEY","valueFrom":{"secretKeyRef":{"name":"s","key":"password"}}},{"name":"SECRET","value":"$(OTHER)"},{"name":"URL","value":"pg://u:pw@h/db"}],"args":["--password=a b","--token","t1","--verbose","true"]}]}}"#,
        r#"{"spec":{"automountServiceAccountToken":true,"containers":[{"name":"token-server","image":"i","env":[{"name":"DB_PASSWORD","value":"‹p›"},{"name":"TOKEN_FILE","value":"/t"},{"name":"API_KEY","valueFrom":{"secretKeyRef":{"name":"s","key":"password"}}},{"name":"SECRET","value":"$(OTHER)"},{"name":"URL","value":"pg://u:‹pw›@h/db"}],"args":["--password=‹a b›","--token","‹t1›","--verbose","true"]}]}}"#,
    ),
    (
        POD,
        r#"{"httpGet":{"path":"/z","httpHeaders":[{"name":"Authorization","value":"x"},{"name":"Host","value":"h"}]}}"#,
        r#"{"httpGet":{"path":"/z","httpHeaders":[{"name":"Authorization","value":"‹x›"},{"name":"Host","value":"h"}]}}"#,
    ),
    (
        POD,
        r#"{"spec":{"imagePullSecrets":[{"name":"r"}],"volumes":[{"name":"v","secret":{"secretName":"s","items":[{"key":"password","path":"p"}]}},{"projected":{"sources":[{"serviceAccountToken":{"path":"token","audience":"a","expirationSeconds":9}}]}}]}}"#,
        "",
    ),
    // ConfigMaps: names of keys, files of settings, JSON.
    (
        CONFIG,
        r#"{"data":{"password":"p","tokenizer":"t","mode":"fast","app.yaml":"db:\n  password: hunter2\n  host: h\n","x.json":"{\"apiKey\":\"k\",\"n\":1}"}}"#,
        r#"{"data":{"password":"‹p›","tokenizer":"t","mode":"fast","app.yaml":"db:\n  password: ‹hunter2›\n  host: h\n","x.json":"{\"apiKey\":\"‹k›\",\"n\":1}"}}"#,
    ),
    // Copies of the object, readable or compressed.
    (
        SECRET,
        r#"{"metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"stringData\":{\"a\":\"hunter2\"}}\n","note":"n","x":"{\"data\":{\"k\":\"$v\"}}"}}}"#,
        r#"{"metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"stringData\":{\"a\":\"‹hunter2›\"}}\n","note":"n","x":"{\"data\":{\"k\":\"‹$v›\"}}"}}}"#,
    ),
    (
        CUSTOM,
        r#"{"metadata":{"annotations":{"objectset.rio.cattle.io/applied":"H4sIAAAA","banzaicloud.com/last-applied":"abc","a/last-applied-at":"now"}}}"#,
        r#"{"metadata":{"annotations":{"objectset.rio.cattle.io/applied":"‹H4sIAAAA›","banzaicloud.com/last-applied":"‹abc›","a/last-applied-at":"now"}}}"#,
    ),
    // Kinds that nobody knows.
    (
        CUSTOM,
        r#"{"spec":{"clientSecret":"c","passwordSecretRef":{"name":"n","key":"k"},"credentials":{"login":"l","secretName":"s"},"tokens":["a","b"],"tokenTTL":"1h","param":{"name":"password","value":"v"},"enabled":true,"token":5}}"#,
        r#"{"spec":{"clientSecret":"‹c›","passwordSecretRef":{"name":"n","key":"k"},"credentials":{"login":"‹l›","secretName":"s"},"tokens":["‹a›","‹b›"],"tokenTTL":"1h","param":{"name":"password","value":"‹v›"},"enabled":true,"token":"‹5›"}}"#,
    ),
    // Numbers are secret where the name is that of the secret; elsewhere they count, measure and limit.
    (
        CUSTOM,
        r#"{"spec":{"password":987654321,"pin":1234,"db.pass":12,"param":{"name":"API_TOKEN","value":-1.5e9},"tokens":[12345,"a"],"passwords":{"alice":84123,"maxAge":86400,"port":54321,"n":7},"secret":{"defaultMode":420}}}"#,
        r#"{"spec":{"password":"‹987654321›","pin":"‹1234›","db.pass":"‹12›","param":{"name":"API_TOKEN","value":"‹-1.5e9›"},"tokens":["‹12345›","‹a›"],"passwords":{"alice":"‹84123›","maxAge":86400,"port":54321,"n":7},"secret":{"defaultMode":420}}}"#,
    ),
    (
        CUSTOM,
        r#"{"spec":{"passwordMinLength":12,"tokenExpirationSeconds":3600,"tokenTTL":3600,"secretCount":1234,"maxTokens":4096,"tokens":4096,"totalTokens":123456,"tokenBucket":{"capacity":10000},"summary":{"pass":4711},"secretGeneration":1234,"param":{"name":"tokens","value":4096},"usePassword":1,"password":false}}"#,
        "",
    ),
    (
        CONFIG,
        r#"{"data":{"x.json":"{\"password\": 987654321, \"tokens\": 4096}"}}"#,
        r#"{"data":{"x.json":"{\"password\": \"‹987654321›\", \"tokens\": 4096}"}}"#,
    ),
    // Numbers, the order of members and blanks keep their bytes.
    (
        CUSTOM,
        r#"{ "z":123456789012345678901234567890, "a":1.0e0,"z":[ ] , "token" : "t" }"#,
        r#"{ "z":123456789012345678901234567890, "a":1.0e0,"z":[ ] , "token" : "‹t›" }"#,
    ),
    // The words of an answer.
    (
        PATCH,
        r#"{"kind":"Status","apiVersion":"v1","message":"Secret \"db\" is invalid: data[p]: Invalid value: \"hunter2\": no"}"#,
        r#"{"kind":"Status","apiVersion":"v1","message":"Secret \"db\" is invalid: data[p]: Invalid value: \"‹hunter2›\": no"}"#,
    ),
    (
        "/v1/events/shop/e Event",
        r#"{"kind":"Event","apiVersion":"v1","message":"bad value 'hunter2'","involvedObject":{"kind":"Secret","name":"db"}}"#,
        r#"{"kind":"Event","apiVersion":"v1","message":"bad value '‹hunter2›'","involvedObject":{"kind":"Secret","name":"db"}}"#,
    ),
    // No JSON at all.
    (CUSTOM, "password: x", "\"‹password: x›\""),
    (CUSTOM, r#"{"a":1"#, "\"‹{\"a\":1›\""),
    (CUSTOM, "", "\"‹›\""),
];

#[test]
fn documents() {
    for (of, input, output) in DOCUMENTS {
        let of = if of.is_empty() { Target::default() } else { target(of) };
        // The three bytes that `true` has in base64.
        let marked = expected(output).replace(&expected("‹¶b¶›"), &bytes_mark(&[0xb6, 0xbb, 0x9e]));
        let wanted = if output.is_empty() { (*input).to_owned() } else { marked };
        let clean = redactor(&[]).document(&of, input);
        assert_eq!(clean, wanted, "{input}");
        assert_eq!(matches!(clean, Cow::Borrowed(_)), output.is_empty(), "{input}");
        assert_eq!(Redactor::off().document(&of, input), *input);
    }
}

fn bytes_mark(bytes: &[u8]) -> String {
    Marker::new(&key()).redacted(bytes)
}

#[test]
fn ca_bundles_are_shortened() {
    let bundle = "QUJD".repeat(100);
    let text =
        format!(r#"{{"webhooks":[{{"clientConfig":{{"caBundle":"{bundle}"}}}},{{"caBundle":"QUJD"}}]}}"#);
    let clean = redactor(&[]).document(&target(CUSTOM), &text).into_owned();
    assert!(
        clean.contains("\"<caBundle ") && clean.contains(", 400 bytes>\"") && clean.contains("\"QUJD\""),
        "{clean}"
    );
}

#[test]
fn nothing_is_too_deep() {
    let text = format!(r#"{}"x","deep secret"{}"#, "[".repeat(10_000), "]".repeat(10_000));
    let clean = redactor(&[]).document(&target(CUSTOM), &text).into_owned();
    assert!(clean.len() < 400 && serde_json::from_str::<serde_json::Value>(&clean).is_ok(), "{clean}");
}

const NAMED: Step<'_> = Step::Element { name: Some("DB_PASSWORD") };
const PLAIN: Step<'_> = Step::Element { name: Some("MODE") };
const UNNAMED: Step<'_> = Step::Element { name: None };

const VALUES: &[(&str, &[Step<'_>], &str, &str)] = &[
    (SECRET, &[Step::Field("data"), Step::Field("a")], r#""aHVudGVyMg==""#, r#""‹hunter2›""#),
    (SECRET, &[Step::Field("stringData"), Step::Field("a")], r#""hunter2""#, r#""‹hunter2›""#),
    (SECRET, &[Step::Field("data")], r#"{"a":"aHVudGVyMg=="}"#, r#"{"a":"‹hunter2›"}"#),
    (SECRET, &[Step::Field("type")], r#""Opaque""#, ""),
    (POD, &[Step::Field("spec"), Step::Field("env"), NAMED, Step::Field("value")], r#""v""#, r#""‹v›""#),
    (POD, &[Step::Field("spec"), Step::Field("env"), PLAIN, Step::Field("value")], r#""v""#, ""),
    (POD, &[Step::Field("spec"), Step::Field("env"), UNNAMED, Step::Field("value")], r#""v""#, r#""‹v›""#),
    (
        POD,
        &[Step::Field("spec"), Step::Field("env")],
        r#"[{"name":"PGPASSWORD","value":"v"}]"#,
        r#"[{"name":"PGPASSWORD","value":"‹v›"}]"#,
    ),
    (POD, &[Step::Field("args"), Step::After("--password")], r#""v""#, r#""‹v›""#),
    (POD, &[Step::Field("args"), Step::After("--verbose")], r#""v""#, ""),
    (POD, &[Step::Field("args"), UNNAMED], r#""v""#, r#""‹v›""#),
    (POD, &[Step::Field("args"), UNNAMED], r#""--verbose""#, ""),
    (POD, &[Step::Field("spec"), Step::Field("replicas")], "3", ""),
    (CUSTOM, &[Step::Field("spec"), Step::Field("password")], "987654321", r#""‹987654321›""#),
    (CUSTOM, &[Step::Field("spec"), Step::Field("passwordMinLength")], "12", ""),
    (CONFIG, &[Step::Field("data"), Step::Field("password")], r#""v""#, r#""‹v›""#),
    (
        CONFIG,
        &[Step::Field("data"), Step::Field("x.properties")],
        r#""db.password = v w""#,
        r#""db.password = ‹v w›""#,
    ),
    (TOKEN, &[Step::Field("status"), Step::Field("token")], r#""v""#, r#""‹v›""#),
    (POD, &[], "nonsense", "\"‹nonsense›\""),
];

#[test]
fn values() {
    for (of, path, input, output) in VALUES {
        let wanted = if output.is_empty() { (*input).to_owned() } else { expected(output) };
        assert_eq!(redactor(&[]).value(&target(of), path, input), wanted, "{path:?} {input}");
    }
}

const MESSAGES: &[(&str, &str, &str)] = &[
    (SECRET, r#"secrets "other" not found"#, ""),
    (
        SECRET,
        r#"Secret "db" is invalid: type: Invalid value: "hunter2": field is immutable"#,
        r#"Secret "db" is invalid: type: Invalid value: "‹hunter2›": field is immutable"#,
    ),
    (
        SECRET,
        "Secret in version v1 cannot be handled: error found in #10 byte of ...|hunter2|...",
        "Secret in version v1 cannot be handled: error found in #‹10 byte of ...|hunter2|...›",
    ),
    (SECRET, r#"data: Invalid value: map[a:hunter2]: can't"#, "data: Invalid value: ‹map[a:hunter2]: can't›"),
    (
        SECRET,
        r#"secrets "db" is forbidden: User "jane" cannot get resource "secrets" in API group "" in the namespace "shop""#,
        "",
    ),
    (SECRET, r#"it's "never closed"#, r#"it's "‹never closed›"#),
    // An apostrophe opens a quotation once the word before it is gone.
    (SECRET, r"=pw=a'\", r"=pw=‹a›'‹\›"),
    (SECRET, "=pw=:''-", "=pw=‹:›''-"),
    (
        CUSTOM,
        r#"Widget.example.com "w" is invalid: spec.password: Invalid value: "hunter2": spec.password in body should be at least 30 chars long"#,
        r#"Widget.example.com "w" is invalid: spec.password: Invalid value: "‹hunter2›": spec.password in body should be at least 30 chars long"#,
    ),
    (
        CONFIG,
        r#"ConfigMap "x" is invalid: data[password]: Invalid value: "p""#,
        r#"ConfigMap "x" is invalid: data[password]: Invalid value: "‹p›""#,
    ),
    (CUSTOM, r#"Operation cannot be fulfilled on widgets.example.com "w": the object has been modified"#, ""),
    (
        POD,
        r#"Pod "web" is invalid: spec.containers[0].image: Required value, spec.replicas: Invalid value: -1"#,
        "",
    ),
    (POD, r#"Error: secret "db" not found"#, ""),
    (POD, "MountVolume.SetUp failed: failed to fetch token: forbidden", ""),
    (
        POD,
        "pull https://u:hunter2@r.io/i failed: token=abc",
        "pull https://u:‹hunter2›@r.io/i failed: token=‹abc›",
    ),
];

#[test]
fn messages() {
    for (of, input, output) in MESSAGES {
        let wanted = if output.is_empty() { (*input).to_owned() } else { expected(output) };
        let clean = redactor(&[]).message(&target(of), input);
        assert_eq!(clean, wanted);
        assert_eq!(redactor(&[]).message(&target(of), &clean), wanted);
    }
}

const URIS: &[(&str, &str)] = &[
    ("/api/v1/pods?limit=500&continue=abc&labelSelector=app%3Dweb", ""),
    ("/proxy/login?user=x&access_token=abc%20d&y", "/proxy/login?user=x&access_token=‹abc d›&y"),
    ("/exec?command=sh&command=-c&command=env", ""),
    (
        "/exec?command=mysql&command=--password&command=hunter2",
        "/exec?command=mysql&command=--password&command=‹hunter2›",
    ),
    (
        "/exec?command=aws&command=configure&command=set&command=aws_secret_access_key&command=hunter2",
        "/exec?command=aws&command=configure&command=set&command=aws_secret_access_key&command=‹hunter2›",
    ),
    ("/exec?command=kubectl&command=get&command=secret&command=db", ""),
    ("/exec?command=mysql&command=-phunter2", "/exec?command=mysql&command=‹-phunter2›"),
    ("/exec?command=curl&command=-u&command=a%3Ab", "/exec?command=curl&command=-u&command=‹a:b›"),
    ("/exec?command=mysql+--password%3Dhunter2+db", "/exec?command=‹mysql --password=hunter2 db›"),
    ("/proxy/?sig=x%zz", "/proxy/?sig=‹x%zz›"),
];

#[test]
fn uris() {
    for (input, output) in URIS {
        let wanted = if output.is_empty() { (*input).to_owned() } else { expected(output) };
        let clean = redactor(&[]).uri(input);
        assert_eq!(clean, wanted);
        assert_eq!(redactor(&[]).uri(&clean), wanted);
    }
}

#[test]
fn rules_come_over_what_is_built_in() {
    let body = r#"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"settings","labels":{"a":"b"}},"data":{"door":"1","token":"t","mode":"m"}}"#;
    let clean = |rules: &[&str]| redactor(rules).document(&target(CONFIG), body).into_owned();
    let with = |labels: &str, door: &str, token: &str, mode: &str| {
        let text = body.replace("\"b\"", labels).replace("\"1\"", door).replace("\"t\"", token);
        expected(&text.replace("\"m\"", mode))
    };
    let quoted = ["\"b\"", "\"1\"", "\"t\"", "\"m\""];
    let hidden = ["\"‹b›\"", "\"‹1›\"", "\"‹t›\"", "\"‹m›\""];
    assert_eq!(clean(&["key~^door$"]), with(quoted[0], hidden[1], hidden[2], quoted[3]));
    assert_eq!(clean(&["!key~^token$"]), body);
    assert_eq!(clean(&["/v1/configmaps/shop/"]), with(hidden[0], hidden[1], hidden[2], hidden[3]));
    assert_eq!(clean(&["!/v1/configmaps/shop/"]), body);
    assert_eq!(clean(&["/v1/configmaps/:/data/mode"]), with(quoted[0], quoted[1], hidden[2], hidden[3]));
    assert_eq!(
        clean(&["/v1/configmaps/", "!/settings$:/data/mode"]),
        with(hidden[0], hidden[1], hidden[2], quoted[3])
    );
    assert_eq!(redactor(&["/configmaps/"]).message(&target(CONFIG), "words"), expected("‹words›"));
}
