 +75.000s   6.004s  configmaps: shop files [ConfigMap aaaaaaaa-0208-4000-8000-000000000000]
 +75.000s   0.004s    alice: alice create [201 rv -> 309]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"files","namespace":"shop","uid":"aaaaaaaa-0208-4000-8000-000000000000","resourceVersion":"309","creationTimestamp":"2026-11-23T12:01:00Z"},"data":{"app.yaml":"db:\n  host: h\n  password: <redacted 5d2c387eabab>\n","kubeconfig":"users:\n- name: u\n  user:\n    token: <redacted ea10ded7075f>\n","app.json":"{\"db\": {\"password\": \"<redacted …
 +76.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data["app.yaml"] "db:\n  host: h\n  password: <redacted 5d2c387eabab>\n" -> "db:\n  host: h\n  password: <redacted 973c1142ada0>\n"
 +81.000s   0.004s    alice: alice update (Unprocessable Entity) [422] ERROR attribution=inferred

 +86.000s   0.004s  configmaps: shop flow [ConfigMap aaaaaaaa-0313-4000-8000-000000000000]
 +86.000s   0.004s    alice: alice create [201 rv -> 322]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"flow","namespace":"shop","uid":"aaaaaaaa-0313-4000-8000-000000000000","resourceVersion":"322","creationTimestamp":"2026-11-23T12:01:20Z"},"data":{"values.yaml":"env:\n- name: DB_PASSWORD\n  value: <redacted 79409838ad82>\n- name: MODE\n  value: fast\n","app.yaml":"db: {user: u, password: <redacted 7ec38965bf0f>, x: 1}\nlist: [{a: {token: '<…

 +19.000s   0.004s  configmaps: shop hooked [ConfigMap aaaaaaaa-0007-4000-8000-000000000000]
 +19.000s   0.004s    alice: alice create [201 rv -> 60]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"hooked","namespace":"shop","uid":"aaaaaaaa-0007-4000-8000-000000000000","resourceVersion":"60","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"a":"b"}}
                        @ +19.000s mutating webhook webhook=inject.shop.example.com configuration=inject patch=data.password null -> "<redacted 3a1d81ea8e22>"

  +6.000s  12.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0004-4000-8000-000000000000]
  +6.000s   0.004s    alice: alice create [201 rv -> 31]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0004-4000-8000-000000000000","resourceVersion":"31","creationTimestamp":"2026-11-23T12:00:01Z","annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"data\": {\"db-password\": \"<redacted 4ef269e2828a>\"}}"}},"data":{"db-password":"<…
 +18.000s   0.004s    sync: system:serviceaccount:shop:sync patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.mode "slow" -> "fast"

  +0.000s   0.000s  configmaps: shop yaml [ConfigMap aaaaaaaa-0211-4000-8000-000000000000] time.unknown=true

 +69.000s   1.004s  pods: shop job [Pod aaaaaaaa-0206-4000-8000-000000000000]
 +69.000s   0.004s    alice: alice create [201 rv -> 307]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"job","namespace":"shop","uid":"aaaaaaaa-0206-4000-8000-000000000000","resourceVersion":"307","creationTimestamp":"2026-11-23T12:01:00Z"},"spec":{"containers":[{"name":"job","image":"i","env":[{"name":"DB_PASSWORD","value":"<redacted 74173d9ae724>"}]}]}}
                        @ +69.000s mutating webhook webhook=inject.example.com configuration=inject patch=spec.containers[0].env null -> [{"name":"DB_PASSWORD","value":"<redacted 74173d9ae724>"}]
 +70.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=json
                        Δ spec.containers[name=job].env[name=DB_PASSWORD].value "<redacted 74173d9ae724>" -> "<redacted 14464c1ec264>"

 +85.000s   0.004s  pods: shop refused [Pod aaaaaaaa-0312-4000-8000-000000000000]
 +85.000s   0.004s    alice: alice create [201 rv -> 321]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"refused","namespace":"shop","uid":"aaaaaaaa-0312-4000-8000-000000000000","resourceVersion":"321","creationTimestamp":"2026-11-23T12:01:20Z"},"spec":{"containers":[{"name":"c"}]},"status":{"conditions":[{"type":"Ready","status":"False","lastTransitionTime":"2026-11-23T12:01:26Z","reason":"R","message":"env[0]: Invalid value: {\"name\":\"API_TOKEN\…

  +7.000s  81.004s  pods: shop web-0 [Pod aaaaaaaa-0005-4000-8000-000000000000]
                      @ +8.000s status.condition type=Ready status=False reason=Probe message=Get "https://probe:<redacted 71ae1149163d>@10.0.0.1/healthz": connection refused kelemetry.condition.written=2026-11-23T12:00:09.000000Z
                      @ +29.000s Failed message=login failed: Authorization: Bearer <redacted 1f7a0bf58e76> source=kubelet k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.0000000000000001 k8s.event.uid=aaaaaaaa-0101-4000-8000-000000000000
                      @ +29.000s Failed message=Failed to pull image "https://robot:<redacted 7d30c40a29ae>@registry.example.com/web": unauthorized source=kubelet k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.0000000000000002 k8s.event.uid=aaaaaaaa-0102-4000-8000-000000000000
                      @ +29.000s Failed message=mount failed: token=<redacted e4c9514ac53c> was rejected source=kubelet k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.0000000000000003 k8s.event.uid=aaaaaaaa-0103-4000-8000-000000000000
                      @ +29.000s Failed message=cannot verify <redacted dda8d699ec53> source=kubelet k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.0000000000000004 k8s.event.uid=aaaaaaaa-0104-4000-8000-000000000000
                      @ +83.000s Failed message=spec.auth.token: Invalid value: "<redacted 1825e334f80d>": no; map[password:<redacted 74acc359467e> … source=x k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.2 k8s.event.uid=aaaaaaaa-0311-4000-8000-000000000000
  +7.000s   0.004s    alice: alice create [201 rv -> 40]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-0","namespace":"shop","uid":"aaaaaaaa-0005-4000-8000-000000000000","resourceVersion":"40","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"web","image":"nginx","args":["--dsn=<redacted b852049f973b>","--verbose"],"env":[{"name":"PASSWORD","value":"<redacted 277218d4f743>"},{"name":"MODE","value":"slow"}]}]}}
  +8.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 41]
                        Δ status null -> {"conditions":[{"type":"Ready","status":"False","reason":"Probe","message":"Get \"https://probe:<redacted 71ae1149163d>@10.0.0.1/healthz\": connection refused"}]}
                        · metadata.resourceVersion "40" -> "41"
 +15.000s   0.004s    alice: alice get log [200] attribution=inferred
 +16.000s   0.004s    alice: alice create exec [101] attribution=inferred
 +83.000s   0.004s    alice: alice update (Unprocessable Entity) [422] ERROR attribution=inferred

  +4.000s  67.004s  secrets: shop (collection) [Secret] object.existence=referenced
  +4.000s   0.004s    bob: bob list [200] attribution=inferred
 +71.000s   0.004s    alice: alice list [200] attribution=inferred

 +60.000s  19.000s  secrets: shop app [Secret aaaaaaaa-0201-4000-8000-000000000000]
                      @ +79.000s Invalid message=cannot parse value "<redacted 1671e9511ed5>" source=sync k8s.event.reason=Invalid k8s.event.type=Warning k8s.event.name=app.1 k8s.event.uid=aaaaaaaa-0209-4000-8000-000000000000
 +60.000s   0.004s    alice: alice create [201 rv -> 301]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"app","namespace":"shop","uid":"aaaaaaaa-0201-4000-8000-000000000000","resourceVersion":"301","creationTimestamp":"2026-11-23T12:01:00Z"},"type":"Opaque","data":{"k":"<redacted 8a08ff9268b1>"}}
 +61.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.k "<redacted 8a08ff9268b1>" -> "<redacted df518a207599>"
                        Δ metadata.annotations null -> {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"stringData\": {\"k\": \"<redacted 95059546a64f>\"}}"}
 +62.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=json
                        Δ metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"] "{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"stringData\": {\"k\": \"<redacted 95059546a64f>\"}}" -> "{\"data\": {\"k\": \"<redacted 42f3efe2c37e>\"}}"

  +5.000s  15.004s  secrets: shop applied [Secret aaaaaaaa-0003-4000-8000-000000000000] object.deleted=2026-11-23T12:00:21.004000Z
  +5.000s   0.004s    alice: alice create [201 rv -> 30]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"applied","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"30","creationTimestamp":"2026-11-23T12:00:01Z","annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"metadata\": {\"name\": \"applied\", \"namespace\": \"shop\"}, \"stringData\": {\"k\": \"<r…
 +20.000s   0.004s    alice: alice delete [200]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"applied","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"30","creationTimestamp":"2026-11-23T12:00:01Z"},"type":"Opaque","data":{"k":"<redacted 2ea708983474>"}}
                        Δ data.k "<redacted abc720e590d1>" -> "<redacted 2ea708983474>"
                        Δ metadata.annotations {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"metadata\": {\"name\": \"applied\", \"namespace\": \"shop\"}, \"stringData\": {\"k\": \"<redacted abc720e590d1>\"}}"} -> null

 +73.000s   0.004s  secrets: shop bad [Secret] object.existence=never
 +73.000s   0.004s    alice: alice create (Unprocessable Entity) [422] ERROR attribution=inferred

  +0.000s  88.004s  secrets: shop db [Secret aaaaaaaa-0001-4000-8000-000000000000]
                      @ +4.000s unknown writer kelemetry.resource_version.written=20 diff=data.extra "<redacted 5f4d82ce5c28>" -> null data.listed "<redacted 8904fc6b309c>" -> null data.merg… verbose diff=metadata.resourceVersion "11" -> "20" kelemetry.changes=[{"path":"data.extra","op":"remove","old":"<redacted 5f4d82ce5c28>"},{"path":"data.listed","op":"rem… kelemetry.diff.evidence=inferred
                      @ +88.004s unknown writer kelemetry.resource_version.written=90 diff=data.late null -> "<redacted 475d2ca9892a>" data.unknown "<redacted 5e7df21ee093>" -> null verbose diff=metadata.resourceVersion "20" -> "90" kelemetry.changes=[{"path":"data.late","op":"add","new":"<redacted 475d2ca9892a>"},{"path":"data.unknown","op":"remove…
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"db","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"type":"Opaque","data":{"same":"<redacted 70a719bbe508>","rotated":"<redacted a671cd20bae3>","extra":"<redacted 5f4d82ce5c28>"}}
  +1.000s   0.004s    alice: alice update [200 rv 10 -> 11]
                        Δ data.rotated "<redacted a671cd20bae3>" -> "<redacted 5eacdf0126ff>"
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.merged null -> "<redacted 551abd2a68c2>"
                        Δ data.plain null -> "<redacted 0eb30cd31bc8>"
  +3.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=json
                        Δ data.listed null -> "<redacted 8904fc6b309c>"
 +13.000s   0.004s    alice: alice update (Unprocessable Entity) [422 rv 11] ERROR
 +14.000s   0.004s    alice: alice patch (Bad Request) [400] ERROR attribution=inferred

 +68.000s   0.004s  secrets: shop hooked [Secret aaaaaaaa-0205-4000-8000-000000000000]
 +68.000s   0.004s    alice: alice create [201 rv -> 306]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"hooked","namespace":"shop","uid":"aaaaaaaa-0205-4000-8000-000000000000","resourceVersion":"306","creationTimestamp":"2026-11-23T12:01:00Z"},"type":"Opaque","data":{"injected":"<redacted 366d920a08fa>"}}
                        @ +68.000s mutating webhook webhook=inject.example.com configuration=inject patch=data.injected null -> "<redacted 366d920a08fa>"

  +0.000s  21.004s  secrets: shop other [Secret aaaaaaaa-0002-4000-8000-000000000000] object.deleted=2026-11-23T12:00:22.004000Z
 +21.000s   0.004s    alice: alice deletecollection [200]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"other","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"21","creationTimestamp":"2026-11-23T12:00:01Z"},"type":"Opaque","data":{"other":"<redacted 803708a777dc>"}}
                        Δ data.other "<redacted aeb154ab3aba>" -> "<redacted 803708a777dc>"

 +66.000s   0.004s  secrets: shop registry [Secret] object.identity=inferred
 +66.000s   0.004s    alice: alice create [201] attribution=inferred
                        = {"apiVersion":"v1","data":{".dockerconfigjson":"<redacted 44c4432c3ba0>"},"kind":"Secret","metadata":{"name":"registry","namespace":"shop"},"type":"kubernetes.io/dockerconfigjson"}

 +59.000s  12.000s  secrets: shop tabled [Secret aaaaaaaa-0207-4000-8000-000000000000]

 +65.000s   7.004s  secrets: shop web-token [Secret aaaaaaaa-0203-4000-8000-000000000000] object.deleted=2026-11-23T12:01:13.004000Z
 +65.000s   0.004s    alice: alice create [201 rv -> 304]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"web-token","namespace":"shop","uid":"aaaaaaaa-0203-4000-8000-000000000000","resourceVersion":"304","creationTimestamp":"2026-11-23T12:01:00Z","annotations":{"kubernetes.io/service-account.name":"web"}},"type":"kubernetes.io/service-account-token","data":{"token":"<redacted b9d10b01f388>","namespace":"<redacted 1db3584f3ccd>"}}
 +72.000s   0.004s    bob: bob delete [200 rv -> 308 inferred] impersonated_by=alice attribution=inferred
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"web-token","namespace":"shop","uid":"aaaaaaaa-0203-4000-8000-000000000000","resourceVersion":"304","creationTimestamp":"2026-11-23T12:01:00Z","annotations":{"kubernetes.io/service-account.name":"web"}},"type":"kubernetes.io/service-account-token","data":{"token":"<redacted b9d10b01f388>","namespace":"<redacted 1db3584f3ccd>"}}

  +0.000s   0.000s  secrets: shop yaml [Secret aaaaaaaa-0210-4000-8000-000000000000] time.unknown=true

 +11.000s  63.004s  serviceaccounts: shop web [ServiceAccount] object.identity=inferred
 +11.000s   0.004s    alice: alice create token [201] attribution=inferred
 +74.000s   0.004s    alice: alice create token (Unauthorized) [401] ERROR attribution=inferred

 +17.000s   0.004s  services: shop web [Service] object.identity=inferred
 +17.000s   0.004s    alice: alice create proxy [201] attribution=inferred

 +67.000s   0.004s  validatingwebhookconfigurations: guard [ValidatingWebhookConfiguration aaaaaaaa-0204-4000-8000-000000000000]
 +67.000s   0.004s    alice: alice create [201 rv -> 305]
                        = {"kind":"ValidatingWebhookConfiguration","apiVersion":"admissionregistration.k8s.io/v1","metadata":{"name":"guard","uid":"aaaaaaaa-0204-4000-8000-000000000000","resourceVersion":"305","creationTimestamp":"2026-11-23T12:01:00Z"},"webhooks":[{"name":"guard.example.com","clientConfig":{"service":{"name":"guard","namespace":"shop"},"caBundle":"<caBundle bb9accbf0285, 172 bytes>"}}]}

  +9.000s   1.004s  deployments: shop web [Deployment aaaaaaaa-0006-4000-8000-000000000000]
  +9.000s   0.004s    alice: alice create [201 rv -> 50]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0006-4000-8000-000000000000","resourceVersion":"50","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"template":{"spec":{"containers":[{"name":"web","env":[{"name":"API_TOKEN","value":"<redacted 58793aa6ab6c>"}]}]}}}}
 +10.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=strategic
                        Δ spec.template.spec.containers[name=web].env[name=API_TOKEN].value "<redacted 58793aa6ab6c>" -> "<redacted 07434cd17ebc>"

 +12.000s   0.004s  tokenreviews: (collection) [TokenReview] object.existence=referenced
 +12.000s   0.004s    alice: alice create [201] attribution=inferred
                        = {"apiVersion":"authentication.k8s.io/v1","kind":"TokenReview","metadata":{},"spec":{"token":"<redacted 67a040ed693d>"}}

 +82.000s   0.004s  jobs: shop migrate [Job] object.existence=referenced
 +82.000s   0.004s    alice: alice update (Unprocessable Entity) [422] ERROR attribution=inferred

 +63.000s  17.004s  gateways: shop gw [Gateway aaaaaaaa-0202-4000-8000-000000000000] object.deleted=2026-11-23T12:01:19.004000Z
 +63.000s   0.004s    alice: alice create [201 rv -> 302]
                        = {"kind":"Gateway","apiVersion":"example.com/v1","metadata":{"name":"gw","namespace":"shop","uid":"aaaaaaaa-0202-4000-8000-000000000000","resourceVersion":"302","creationTimestamp":"2026-11-23T12:01:00Z"},"spec":{"tokens":["<redacted e504174b2d95>"],"logins":[{"password":"<redacted b3957f791dda>","role":"admin"}]}}
 +64.000s   0.004s    alice: alice patch [200 rv -> 303]
                        Δ spec.auth null -> {"clientSecret":"<redacted f5efce822e2c>"}
                        · metadata.resourceVersion "302" -> "303"
 +78.000s   0.004s    alice: alice delete [200 rv -> 311] field_manager=kubectl diff.evidence=inferred diff.unseen_versions=1
                        = {"kind":"Gateway","apiVersion":"example.com/v1","metadata":{"name":"gw","namespace":"shop","uid":"aaaaaaaa-0202-4000-8000-000000000000","resourceVersion":"311","creationTimestamp":"2026-11-23T12:01:00Z"},"spec":{"token":"<redacted 8fe733be8c44>"}}
                        Δ spec.auth {"clientSecret":"<redacted f5efce822e2c>"} -> null
                        Δ spec.logins [{"password":"<redacted b3957f791dda>","role":"admin"}] -> null
                        Δ spec.token null -> "<redacted 8fe733be8c44>"
                        Δ spec.tokens ["<redacted e504174b2d95>"] -> null
                        · metadata.resourceVersion "303" -> "311"
 +80.000s   0.004s    alice: alice update (Unprocessable Entity) [422] ERROR attribution=inferred

 +87.000s   1.004s  gateways: shop numbers [Gateway aaaaaaaa-0314-4000-8000-000000000000]
 +87.000s   0.004s    alice: alice create [201 rv -> 323]
                        = {"kind":"Gateway","apiVersion":"example.com/v1","metadata":{"name":"numbers","namespace":"shop","uid":"aaaaaaaa-0314-4000-8000-000000000000","resourceVersion":"323","creationTimestamp":"2026-11-23T12:01:20Z"},"spec":{"password":"<redacted 657103450213>","passwords":{"alice":"<redacted de6ac1b24d0b>"},"tokens":["<redacted a2cbc758031d>"],"passwordMinLength":12,"tokenTTL":3600}}
 +88.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ spec.password "<redacted 657103450213>" -> "<redacted 2684503f8486>"
