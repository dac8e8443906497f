use super::*;

const SECRET: &str = "password passwd PASSWORD DB_PASSWORD dbPassword db.password PGPASSWORD MYSQL_PWD \
    DB_PASS db-pass REDIS_AUTH auth _auth Authorization proxy-authorization token TOKEN accessToken access_token \
    AUTH_TOKEN bearertoken GITHUB_TOKEN token2 token-prod secret clientSecret client_secret CLIENT-SECRET \
    clientsecret JWT_SECRET SECRET_KEY_BASE AWS_SECRET_ACCESS_KEY aws_access_key apikey apiKey API_KEY APIKey \
    x-api-key api.key privateKey private_key ssh-privatekey credentials credential aws.creds connectionString \
    CONNECTION_STRING SENTRY_DSN VAULT_SECRET_ID encryptionKey passphrase KEY_PASSPHRASE .dockerconfigjson \
    htpasswd admin-password-1 client-key-data storageAccountKey RABBITMQ_ERLANG_COOKIE pw DB_PW sessionKey \
    secret_token_value example.com/password checksum/secret PASSWORD_HASH rootPasswordProd sshKey keystorepass \
    redispassword DB_PWD pin cardPin LOGIN_PIN";

const PLAIN: &str = "tokenizer author authority authorName secretName secretNamespace tokenExpirationSeconds \
    automountServiceAccountToken passwordSecretRef secretKeyRef secretRef imagePullSecrets pullSecret existingSecret \
    PASSWORD_FILE TOKEN_PATH token-auth-file tokenReviewUrl tokenRequests key keys topologyKey data name PWD OLDPWD \
    passthrough pass-through auth-type authorization-mode nginx.ingress.kubernetes.io/auth-type \
    secrets-store.csi.x-k8s.io/used AWS_ACCESS_KEY_ID tokenID secretTemplate maxTokens max_tokens enable-token \
    MY_TOKEN_SERVICE_HOST MY_TOKEN_PORT compass keyboard monkey image command args value secretFile passwordKey \
    credentialBundlePath private-key-file serviceAccountTokenInSecretsPolicy passwordPolicy tls.crt ca.crt \
    a-b-c secret_path chapAuthDiscovery bypass ping pinned spin";

#[test]
fn secrets_are_told_by_their_names() {
    for name in SECRET.split_whitespace() {
        assert!(look(name) > Look::Plain, "{name}");
    }
    for name in PLAIN.split_whitespace() {
        assert_eq!(look(name), Look::Plain, "{name}");
    }
}

#[test]
fn any_name_can_be_asked() {
    for name in ["", "/", "_", "ÄÖ-Paßwort", "pé", "ß", "PÄSSword", "a/", "123", "ID", "İd"] {
        let _ = (look(name), is_about(name));
    }
}

#[test]
fn the_last_rule_decides() {
    let rules = [("(?i)door$", true), ("(?i)^login_token$", false), ("^x_door$", false)];
    let names = Names { rules: rules.map(|(pattern, hides)| (Regex::new(pattern).unwrap(), hides)).into() };
    assert!(names.is_secret("frontDoor") && names.is_secret("token"));
    assert!(!names.is_secret("LOGIN_TOKEN") && !names.is_secret("x_door"));
}

/// Fields of built-in kinds are references, switches and times, but for few; whatever else the schema
/// has must not be taken for a secret.
#[test]
fn fields_of_built_in_kinds_are_known() {
    let fields = include_str!("builtin_fields.txt").split_whitespace();
    let secret: Vec<_> = fields.filter(|name| look(name) > Look::Plain).collect();
    // Objects and lists of references, whose texts are names, and the tokens of TokenRequest and TokenReview.
    assert_eq!(secret, ["secret", "secrets", "serviceAccountToken", "serviceAccountTokenInSecrets", "token"]);
}

#[test]
fn the_first_look_knows_all_pairs() {
    let pairs = "pa pi ps pw se sw to cr co cf au ds ke jw be tr id";
    let is_known = |two: &str| pairs.split(' ').any(|pair| pair == two.to_ascii_lowercase());
    for (first, second) in (0..128u8).flat_map(|first| (0..128u8).map(move |second| (first, second))) {
        let two = String::from_utf8(vec![first, second]).unwrap();
        assert_eq!(can_look(two.as_bytes()), is_known(&two), "{two:?}");
    }
    assert!(!can_look(&[b'p', 0xe1]) && !can_look(&[0xf0, b'a']) && !can_look(b"p"));
}
