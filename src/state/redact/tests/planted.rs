//! Plants a secret in every place where one may stand: no six bytes of it may survive in any form.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use proptest::prelude::*;

use super::*;

/// Bodies by target. `@` is the secret as it is, `#` in base64.
const PLACES: &[(&str, &str)] = &[
    ("/v1/secrets/n/x Secret", r##"{"data":{"k":"#"},"stringData":{"l":"@"}}"##),
    ("/v1/secrets/n/x", r##"{"kind":"Secret","apiVersion":"v1","data":{"a":{"b":["#"]}}}"##),
    ("/v1/secrets/n/", r##"{"kind":"SecretList","items":[{"data":{"k":"#"}},{"stringData":{"k":"@"}}]}"##),
    (
        "/v1/secrets/n/x",
        r##"[{"op":"test","path":"/data/k","value":"#"},{"op":"add","path":"/stringData","value":{"k":"@"}}]"##,
    ),
    (
        "/v1/secrets/n/x",
        r##"[{"path":"/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration","op":"add","value":"{\"data\":{\"k\":\"#\"}}"}]"##,
    ),
    (
        "/v1/secrets/n/x Secret",
        r##"{"metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"stringData\":{\"k\":\"@\"},\"data\":{\"k\":\"#\"}}"}}}"##,
    ),
    ("/v1/secrets/n/x Secret", r##"{"metadata":{"annotations":{"objectset.rio.cattle.io/applied":"#"}}}"##),
    (
        "e.io/v1/bundles/n/x Bundle",
        r##"{"spec":{"objects":[{"apiVersion":"v1","kind":"Secret","data":{"k":"#"}}]}}"##,
    ),
    (
        "/v1/serviceaccounts/token/n/x",
        r##"{"kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1","status":{"token":"@"}}"##,
    ),
    ("authentication.k8s.io/v1/tokenreviews//", r##"{"spec":{"token":"@"}}"##),
    (
        "/v1/pods/n/x Pod",
        r##"{"spec":{"containers":[{"env":[{"name":"API_TOKEN","value":"@"},{"value":"#","name":"secret"}]}]}}"##,
    ),
    (
        "/v1/pods/n/x Pod",
        r##"{"spec":{"containers":[{"args":["--password","@","--token=@","-c","a --api-key @ b"]}]}}"##,
    ),
    (
        "/v1/pods/n/x Pod",
        r##"{"spec":{"containers":[{"command":["/usr/bin/mysql","-p@"]},{"args":["-u","admin:@"],"command":["curl"]},{"command":["redis-cli","-a"],"args":["@"]},{"args":["docker","login","-p","@"]}]}}"##,
    ),
    (
        "/v1/pods/n/x Pod",
        r##"{"spec":{"containers":[{"command":["etcdctl","--user=root:@"],"lifecycle":{"preStop":{"exec":{"command":["mongosh","-p","@"]}}}}]}}"##,
    ),
    (
        "/v1/pods/n/x Pod",
        r##"[{"op":"add","path":"/spec/containers/0/command","value":["redis-cli","-a","@"]},{"op":"add","path":"/spec/containers/-","value":{"command":["mysql"],"args":["-p@"]}}]"##,
    ),
    (
        "/v1/configmaps/n/x ConfigMap",
        r##"{"data":{"a.yaml":"spec:\n  containers:\n  - command: [\"redis-cli\"]\n    args: [\"-a\", \"@\"]\n  - command:\n    - curl\n    args:\n    - -u\n    - \"admin:@\"\n    - \"http://x\"\n","b.json":"{\"command\":[\"mysql\"],\"args\":[\"-p@\"]}"}}"##,
    ),
    (
        "/v1/pods/n/x Pod",
        r##"[{"op":"add","path":"/spec/containers/0/env/0/value","value":"@"},{"op":"add","path":"/spec/containers/0/args/1","value":"@"}]"##,
    ),
    ("/v1/pods/n/x Pod", r##"{"metadata":{"annotations":{"a/b":"see https://user:#@host/path"}}}"##),
    (
        "/v1/pods/n/x Pod",
        r##"{"metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"spec\":{\"containers\":[{\"env\":[{\"name\":\"PASSWORD\",\"value\":\"@\"}]}]}}"}}}"##,
    ),
    (
        "/v1/configmaps/n/x ConfigMap",
        r##"{"data":{"password":"@","app.properties":"a=b\ndb.password = @\nc=d","c.yaml":"x:\n  secret: @\n","j.json":"{\"apiKey\":\"@\"}"}}"##,
    ),
    (
        "/v1/configmaps/n/x ConfigMap",
        r##"{"data":{"m.yaml":"apiVersion: v1\nkind: Secret\ndata:\n  k: #\n"},"binaryData":{"token":"#"}}"##,
    ),
    (
        "e.io/v1/things/n/x Thing",
        r##"{"spec":{"credentials":{"user":"@"},"tokens":["@"],"auth":{"clientSecret":"@"},"params":[{"name":"password","value":"@"}]}}"##,
    ),
    (
        "e.io/v1/things/n/x Thing",
        r##"{"spec":{"text":"-----BEGIN EC PRIVATE KEY-----\n@\n-----END EC PRIVATE KEY-----","free":"eyJhbGciOiJub25lIn0.eyJ4IjoieSJ9.#"}}"##,
    ),
    (
        "/v1/secrets/n/x",
        r##"{"kind":"Status","apiVersion":"v1","message":"data[k]: Invalid value: \"@\": no","details":{"causes":[{"message":"Invalid value: \"@\": no"}]}}"##,
    ),
    ("/v1/secrets/n/x", "not json: @"),
];

/// Letters that need no escaping in any of the forms; quotes and blanks have cases of their own.
fn secret() -> impl Strategy<Value = String> {
    "[A-Za-z0-9!%*+,.~_^-]{3,5}[A-Za-z0-9!%*+,.:~_^]{9,30}"
}

fn survives(secret: &str, out: &str) -> Option<String> {
    let pieces = |text: &str| text.as_bytes().windows(6).map(<[u8]>::to_vec).collect::<Vec<_>>();
    let forms = [secret.to_owned(), STANDARD.encode(secret), URL_SAFE_NO_PAD.encode(secret)];
    let pieces = forms.iter().flat_map(|form| pieces(form));
    pieces
        .into_iter()
        .find(|piece| memchr::memmem::find(out.as_bytes(), piece).is_some())
        .map(|piece| String::from_utf8_lossy(&piece).into_owned())
}

proptest! {
    #[test]
    fn no_planted_secret_survives(secret in secret().prop_filter("a flag is none", |s| !s.starts_with('-'))) {
        for (of, body) in PLACES {
            let body = body.replace('@', "\u{1}").replace('#', &STANDARD.encode(&secret));
            // The sign of URLs.
            let body = body.replace("\u{1}host", "@host").replace('\u{1}', &secret);
            let clean = redactor(&[]).document(&target(of), &body).into_owned();
            prop_assert_eq!(survives(&secret, &clean), None, "of {} in {}", secret, clean);
            prop_assert_eq!(redactor(&[]).document(&target(of), &clean), clean.as_str());
        }
    }

    #[test]
    fn values_hash_as_their_documents(secret in secret()) {
        let (of, data) = (target("/v1/secrets/n/x Secret"), STANDARD.encode(&secret));
        let document = redactor(&[]).document(&of, &format!(r#"{{"data":{{"k":"{data}"}}}}"#)).into_owned();
        let value = redactor(&[]).value(&of, &[Step::Field("data"), Step::Field("k")], &format!("\"{data}\"")).into_owned();
        let quoted = format!("\"{secret}\"");
        let plain = redactor(&[]).value(&of, &[Step::Field("stringData"), Step::Field("k")], &quoted);
        prop_assert_eq!(&document, &format!(r#"{{"data":{{"k":{value}}}}}"#));
        prop_assert_eq!(value, plain);
    }
}
