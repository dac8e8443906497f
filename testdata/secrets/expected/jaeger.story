 +75.000s   6.004s  configmaps: shop files [ConfigMap aaaaaaaa-0208-4000-8000-000000000000]
 +75.000s   0.004s    alice: alice create [201 rv -> 309]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"files","namespace":"shop","uid":"aaaaaaaa-0208-4000-8000-000000000000","resourceVersion":"309","creationTimestamp":"2026-11-23T12:01:00Z"},"data":{"app.yaml":"db:\n  host: h\n  password: <redacted 865d9234e289>\n","kubeconfig":"users:\n- name: u\n  user:\n    token: <redacted 6fcd3bc325ca>\n","app.json":"{\"db\": {\"password\": \"<redacted …
 +76.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data["app.yaml"] "db:\n  host: h\n  password: <redacted 865d9234e289>\n" -> "db:\n  host: h\n  password: <redacted 9af81e0301f8>\n"
 +81.000s   0.004s    alice: alice update (Unprocessable Entity) [422] ERROR attribution=inferred

 +86.000s   0.004s  configmaps: shop flow [ConfigMap aaaaaaaa-0313-4000-8000-000000000000]
 +86.000s   0.004s    alice: alice create [201 rv -> 322]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"flow","namespace":"shop","uid":"aaaaaaaa-0313-4000-8000-000000000000","resourceVersion":"322","creationTimestamp":"2026-11-23T12:01:20Z"},"data":{"values.yaml":"env:\n- name: DB_PASSWORD\n  value: <redacted a0c4345109d3>\n- name: MODE\n  value: fast\n","app.yaml":"db: {user: u, password: <redacted 8c1df8d00534>, x: 1}\nlist: [{a: {token: '<…

 +19.000s   0.004s  configmaps: shop hooked [ConfigMap aaaaaaaa-0007-4000-8000-000000000000]
 +19.000s   0.004s    alice: alice create [201 rv -> 60]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"hooked","namespace":"shop","uid":"aaaaaaaa-0007-4000-8000-000000000000","resourceVersion":"60","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"a":"b"}}
                        @ +19.000s mutating webhook webhook=inject.shop.example.com configuration=inject patch=data.password null -> "<redacted 7915c27beadb>"

  +6.000s  12.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0004-4000-8000-000000000000]
  +6.000s   0.004s    alice: alice create [201 rv -> 31]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0004-4000-8000-000000000000","resourceVersion":"31","creationTimestamp":"2026-11-23T12:00:01Z","annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"data\": {\"db-password\": \"<redacted 4591e5936238>\"}}"}},"data":{"db-password":"<…
 +18.000s   0.004s    shop:sync: system:serviceaccount:shop:sync patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.mode "slow" -> "fast"

  +0.000s   0.000s  configmaps: shop yaml [ConfigMap aaaaaaaa-0211-4000-8000-000000000000] time.unknown=true

 +69.000s   1.004s  pods: shop job [Pod aaaaaaaa-0206-4000-8000-000000000000]
 +69.000s   0.004s    alice: alice create [201 rv -> 307]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"job","namespace":"shop","uid":"aaaaaaaa-0206-4000-8000-000000000000","resourceVersion":"307","creationTimestamp":"2026-11-23T12:01:00Z"},"spec":{"containers":[{"name":"job","image":"i","env":[{"name":"DB_PASSWORD","value":"<redacted bbf32a2cee03>"}]}]}}
                        @ +69.000s mutating webhook webhook=inject.example.com configuration=inject patch=spec.containers[0].env null -> [{"name":"DB_PASSWORD","value":"<redacted bbf32a2cee03>"}]
 +70.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=json
                        Δ spec.containers[name=job].env[name=DB_PASSWORD].value "<redacted bbf32a2cee03>" -> "<redacted c8df9abf53a1>"

 +85.000s   0.004s  pods: shop refused [Pod aaaaaaaa-0312-4000-8000-000000000000]
 +85.000s   0.004s    alice: alice create [201 rv -> 321]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"refused","namespace":"shop","uid":"aaaaaaaa-0312-4000-8000-000000000000","resourceVersion":"321","creationTimestamp":"2026-11-23T12:01:20Z"},"spec":{"containers":[{"name":"c"}]},"status":{"conditions":[{"type":"Ready","status":"False","lastTransitionTime":"2026-11-23T12:01:26Z","reason":"R","message":"env[0]: Invalid value: {\"name\":\"API_TOKEN\…

  +7.000s  81.004s  pods: shop web-0 [Pod aaaaaaaa-0005-4000-8000-000000000000]
                      @ +8.000s status.condition type=Ready status=False reason=Probe message=Get "https://probe:<redacted 695077900ec9>@10.0.0.1/healthz": connection refused kelemetry.condition.written=2026-11-23T12:00:09.000000Z
                      @ +29.000s Failed message=login failed: Authorization: Bearer <redacted 7b03530a9b43> source=kubelet k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.0000000000000001 k8s.event.uid=aaaaaaaa-0101-4000-8000-000000000000
                      @ +29.000s Failed message=Failed to pull image "https://robot:<redacted 4ba360842679>@registry.example.com/web": unauthorized source=kubelet k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.0000000000000002 k8s.event.uid=aaaaaaaa-0102-4000-8000-000000000000
                      @ +29.000s Failed message=mount failed: token=<redacted 7fe8f4ffa0de> was rejected source=kubelet k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.0000000000000003 k8s.event.uid=aaaaaaaa-0103-4000-8000-000000000000
                      @ +29.000s Failed message=cannot verify <redacted f60c053f8c3f> source=kubelet k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.0000000000000004 k8s.event.uid=aaaaaaaa-0104-4000-8000-000000000000
                      @ +83.000s Failed message=spec.auth.token: Invalid value: "<redacted 861972542307>": no; map[password:<redacted 11d828a8648d> … source=x k8s.event.reason=Failed k8s.event.type=Warning k8s.event.name=web-0.2 k8s.event.uid=aaaaaaaa-0311-4000-8000-000000000000
  +7.000s   0.004s    alice: alice create [201 rv -> 40]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-0","namespace":"shop","uid":"aaaaaaaa-0005-4000-8000-000000000000","resourceVersion":"40","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"web","image":"nginx","args":["--dsn=<redacted 83a66f2f9f47>","--verbose"],"env":[{"name":"PASSWORD","value":"<redacted 9f83e7c3541e>"},{"name":"MODE","value":"slow"}]}]}}
  +8.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 41]
                        Δ status null -> {"conditions":[{"type":"Ready","status":"False","reason":"Probe","message":"Get \"https://probe:<redacted 695077900ec9>@10.0.0.1/healthz\": connection refused"}]}
                        · metadata.resourceVersion "40" -> "41"
 +15.000s   0.004s    alice: alice get log [200] attribution=inferred
 +16.000s   0.004s    alice: alice create exec [101] attribution=inferred
 +83.000s   0.004s    alice: alice update (Unprocessable Entity) [422] ERROR attribution=inferred

  +4.000s  67.004s  secrets: shop (collection) [Secret] object.existence=referenced
  +4.000s   0.004s    bob: bob list [200] attribution=inferred
 +71.000s   0.004s    alice: alice list [200] attribution=inferred

 +60.000s  19.000s  secrets: shop app [Secret aaaaaaaa-0201-4000-8000-000000000000]
                      @ +79.000s Invalid message=cannot parse value "<redacted a05bbce99a29>" source=sync k8s.event.reason=Invalid k8s.event.type=Warning k8s.event.name=app.1 k8s.event.uid=aaaaaaaa-0209-4000-8000-000000000000
 +60.000s   0.004s    alice: alice create [201 rv -> 301]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"app","namespace":"shop","uid":"aaaaaaaa-0201-4000-8000-000000000000","resourceVersion":"301","creationTimestamp":"2026-11-23T12:01:00Z"},"type":"Opaque","data":{"k":"<redacted 62ea580cb0ec>"}}
 +61.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.k "<redacted 62ea580cb0ec>" -> "<redacted 3aad01388879>"
                        Δ metadata.annotations null -> {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"stringData\": {\"k\": \"<redacted 5c4af927b18c>\"}}"}
 +62.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=json
                        Δ metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"] "{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"stringData\": {\"k\": \"<redacted 5c4af927b18c>\"}}" -> "{\"data\": {\"k\": \"<redacted d4485e1917d7>\"}}"

  +5.000s  15.004s  secrets: shop applied [Secret aaaaaaaa-0003-4000-8000-000000000000] object.deleted=2026-11-23T12:00:21.004000Z
  +5.000s   0.004s    alice: alice create [201 rv -> 30]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"applied","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"30","creationTimestamp":"2026-11-23T12:00:01Z","annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"metadata\": {\"name\": \"applied\", \"namespace\": \"shop\"}, \"stringData\": {\"k\": \"<r…
 +20.000s   0.004s    alice: alice delete [200]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"applied","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"30","creationTimestamp":"2026-11-23T12:00:01Z"},"type":"Opaque","data":{"k":"<redacted 9492fca1a85d>"}}
                        Δ data.k "<redacted a7427e276257>" -> "<redacted 9492fca1a85d>"
                        Δ metadata.annotations {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"metadata\": {\"name\": \"applied\", \"namespace\": \"shop\"}, \"stringData\": {\"k\": \"<redacted a7427e276257>\"}}"} -> null

 +73.000s   0.004s  secrets: shop bad [Secret] object.existence=never
 +73.000s   0.004s    alice: alice create (Unprocessable Entity) [422] ERROR attribution=inferred

  +0.000s  88.004s  secrets: shop db [Secret aaaaaaaa-0001-4000-8000-000000000000]
                      @ +4.000s unknown writer kelemetry.resource_version.written=20 diff=data.extra "<redacted df3e47de78ef>" -> null data.listed "<redacted e27fa008a3ec>" -> null data.merg… verbose diff=metadata.resourceVersion "11" -> "20" kelemetry.changes=[{"path":"data.extra","op":"remove","old":"<redacted df3e47de78ef>"},{"path":"data.listed","op":"rem… kelemetry.diff.evidence=inferred
                      @ +88.004s unknown writer kelemetry.resource_version.written=90 diff=data.late null -> "<redacted fdf6e967a2b2>" data.unknown "<redacted 6ee12dcfa7d2>" -> null verbose diff=metadata.resourceVersion "20" -> "90" kelemetry.changes=[{"path":"data.late","op":"add","new":"<redacted fdf6e967a2b2>"},{"path":"data.unknown","op":"remove…
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"db","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"type":"Opaque","data":{"same":"<redacted a6c5fb87117d>","rotated":"<redacted a880960ea20a>","extra":"<redacted df3e47de78ef>"}}
  +1.000s   0.004s    alice: alice update [200 rv 10 -> 11]
                        Δ data.rotated "<redacted a880960ea20a>" -> "<redacted 60e5440b4c5b>"
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.merged null -> "<redacted 252adc68feed>"
                        Δ data.plain null -> "<redacted 74dbae02a6a2>"
  +3.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=json
                        Δ data.listed null -> "<redacted e27fa008a3ec>"
 +13.000s   0.004s    alice: alice update (Unprocessable Entity) [422 rv 11] ERROR
 +14.000s   0.004s    alice: alice patch (Bad Request) [400] ERROR attribution=inferred

 +68.000s   0.004s  secrets: shop hooked [Secret aaaaaaaa-0205-4000-8000-000000000000]
 +68.000s   0.004s    alice: alice create [201 rv -> 306]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"hooked","namespace":"shop","uid":"aaaaaaaa-0205-4000-8000-000000000000","resourceVersion":"306","creationTimestamp":"2026-11-23T12:01:00Z"},"type":"Opaque","data":{"injected":"<redacted dd34cd41b9b6>"}}
                        @ +68.000s mutating webhook webhook=inject.example.com configuration=inject patch=data.injected null -> "<redacted dd34cd41b9b6>"

  +0.000s  21.004s  secrets: shop other [Secret aaaaaaaa-0002-4000-8000-000000000000] object.deleted=2026-11-23T12:00:22.004000Z
 +21.000s   0.004s    alice: alice deletecollection [200]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"other","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"21","creationTimestamp":"2026-11-23T12:00:01Z"},"type":"Opaque","data":{"other":"<redacted 58cf57973a8b>"}}
                        Δ data.other "<redacted 33c29824f2b1>" -> "<redacted 58cf57973a8b>"

 +66.000s   0.004s  secrets: shop registry [Secret] object.identity=inferred
 +66.000s   0.004s    alice: alice create [201] attribution=inferred
                        = {"apiVersion":"v1","data":{".dockerconfigjson":"<redacted f7efc75d870c>"},"kind":"Secret","metadata":{"name":"registry","namespace":"shop"},"type":"kubernetes.io/dockerconfigjson"}

 +59.000s  12.000s  secrets: shop tabled [Secret aaaaaaaa-0207-4000-8000-000000000000]

 +65.000s   7.004s  secrets: shop web-token [Secret aaaaaaaa-0203-4000-8000-000000000000] object.deleted=2026-11-23T12:01:13.004000Z
 +65.000s   0.004s    alice: alice create [201 rv -> 304]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"web-token","namespace":"shop","uid":"aaaaaaaa-0203-4000-8000-000000000000","resourceVersion":"304","creationTimestamp":"2026-11-23T12:01:00Z","annotations":{"kubernetes.io/service-account.name":"web"}},"type":"kubernetes.io/service-account-token","data":{"token":"<redacted bc871afa40b8>","namespace":"<redacted d6d7dde4e5b9>"}}
 +72.000s   0.004s    bob: bob delete [200 rv -> 308 inferred] impersonated_by=alice impersonated_by.roles=["system:authenticated"] impersonated_by.extra.example.com/token=<redacted 648d46aa5940> attribution=inferred
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"web-token","namespace":"shop","uid":"aaaaaaaa-0203-4000-8000-000000000000","resourceVersion":"304","creationTimestamp":"2026-11-23T12:01:00Z","annotations":{"kubernetes.io/service-account.name":"web"}},"type":"kubernetes.io/service-account-token","data":{"token":"<redacted bc871afa40b8>","namespace":"<redacted d6d7dde4e5b9>"}}

  +0.000s   0.000s  secrets: shop yaml [Secret aaaaaaaa-0210-4000-8000-000000000000] time.unknown=true

 +11.000s  63.004s  serviceaccounts: shop web [ServiceAccount] object.identity=inferred
 +11.000s   0.004s    alice: alice create token [201] attribution=inferred
 +74.000s   0.004s    alice: alice create token (Unauthorized) [401] ERROR attribution=inferred

 +17.000s   0.004s  services: shop web [Service] object.identity=inferred
 +17.000s   0.004s    alice: alice create proxy [201] attribution=inferred

 +67.000s   0.004s  validatingwebhookconfigurations: guard [ValidatingWebhookConfiguration aaaaaaaa-0204-4000-8000-000000000000]
 +67.000s   0.004s    alice: alice create [201 rv -> 305]
                        = {"kind":"ValidatingWebhookConfiguration","apiVersion":"admissionregistration.k8s.io/v1","metadata":{"name":"guard","uid":"aaaaaaaa-0204-4000-8000-000000000000","resourceVersion":"305","creationTimestamp":"2026-11-23T12:01:00Z"},"webhooks":[{"name":"guard.example.com","clientConfig":{"service":{"name":"guard","namespace":"shop"},"caBundle":"<caBundle 1c883eb3b315, 172 bytes>"}}]}

  +9.000s   1.004s  deployments: shop web [Deployment aaaaaaaa-0006-4000-8000-000000000000]
  +9.000s   0.004s    alice: alice create [201 rv -> 50]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0006-4000-8000-000000000000","resourceVersion":"50","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"template":{"spec":{"containers":[{"name":"web","env":[{"name":"API_TOKEN","value":"<redacted c781b0d3000c>"}]}]}}}}
 +10.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=strategic
                        Δ spec.template.spec.containers[name=web].env[name=API_TOKEN].value "<redacted c781b0d3000c>" -> "<redacted 703c6ca3b5bb>"

 +12.000s   0.004s  tokenreviews: (collection) [TokenReview] object.existence=referenced
 +12.000s   0.004s    alice: alice create [201] attribution=inferred
                        = {"apiVersion":"authentication.k8s.io/v1","kind":"TokenReview","metadata":{},"spec":{"token":"<redacted cd7b98a820c1>"}}

 +82.000s   0.004s  jobs: shop migrate [Job] object.existence=referenced
 +82.000s   0.004s    alice: alice update (Unprocessable Entity) [422] ERROR attribution=inferred

 +63.000s  17.004s  gateways: shop gw [Gateway aaaaaaaa-0202-4000-8000-000000000000] object.deleted=2026-11-23T12:01:19.004000Z
 +63.000s   0.004s    alice: alice create [201 rv -> 302]
                        = {"kind":"Gateway","apiVersion":"example.com/v1","metadata":{"name":"gw","namespace":"shop","uid":"aaaaaaaa-0202-4000-8000-000000000000","resourceVersion":"302","creationTimestamp":"2026-11-23T12:01:00Z"},"spec":{"tokens":["<redacted d6d0c8eaac30>"],"logins":[{"password":"<redacted 2a9d2e96ccd4>","role":"admin"}]}}
 +64.000s   0.004s    alice: alice patch [200 rv -> 303]
                        Δ spec.auth null -> {"clientSecret":"<redacted cd08a95a5d99>"}
                        · metadata.resourceVersion "302" -> "303"
 +78.000s   0.004s    alice: alice delete [200 rv -> 311] field_manager=kubectl diff.evidence=inferred diff.unseen_versions=1
                        = {"kind":"Gateway","apiVersion":"example.com/v1","metadata":{"name":"gw","namespace":"shop","uid":"aaaaaaaa-0202-4000-8000-000000000000","resourceVersion":"311","creationTimestamp":"2026-11-23T12:01:00Z"},"spec":{"token":"<redacted 118fc1aac1c2>"}}
                        Δ spec.auth {"clientSecret":"<redacted cd08a95a5d99>"} -> null
                        Δ spec.logins [{"password":"<redacted 2a9d2e96ccd4>","role":"admin"}] -> null
                        Δ spec.token null -> "<redacted 118fc1aac1c2>"
                        Δ spec.tokens ["<redacted d6d0c8eaac30>"] -> null
                        · metadata.resourceVersion "303" -> "311"
 +80.000s   0.004s    alice: alice update (Unprocessable Entity) [422] ERROR attribution=inferred

 +87.000s   1.004s  gateways: shop numbers [Gateway aaaaaaaa-0314-4000-8000-000000000000]
 +87.000s   0.004s    alice: alice create [201 rv -> 323]
                        = {"kind":"Gateway","apiVersion":"example.com/v1","metadata":{"name":"numbers","namespace":"shop","uid":"aaaaaaaa-0314-4000-8000-000000000000","resourceVersion":"323","creationTimestamp":"2026-11-23T12:01:20Z"},"spec":{"password":"<redacted bf63db45aab8>","passwords":{"alice":"<redacted 9c3a7ffbe09c>"},"tokens":["<redacted 885b67b2e906>"],"passwordMinLength":12,"tokenTTL":3600}}
 +88.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ spec.password "<redacted bf63db45aab8>" -> "<redacted 1079ba25fa55>"
