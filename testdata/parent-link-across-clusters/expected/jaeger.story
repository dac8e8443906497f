  +4.000s   0.003s  configmaps: shop orphan [ConfigMap bbbbbbbb-0001-4000-8000-000000000003]
  +4.000s   0.003s    apps:application-controller: system:serviceaccount:apps:application-controller create [201 rv -> 9]
                        = {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"orphan","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000003","resourceVersion":"9","creationTimestamp":"2026-11-23T12:00:05Z","annotations":{"kelemetry.kubewharf.io/parent-link":"{\"group\":\"apps\",\"version\":\"v1\",\"resource\":\"deployments\",\"namespace\":\"shop\",\"name\":\"gone\",\"uid\":\"bbbbbbbb-0001-4000-8000-000000000…

  +1.000s   0.003s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000002]
  +1.000s   0.003s    bob: bob create [201 rv -> 101]
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000002","resourceVersion":"101","creationTimestamp":"2026-11-23T12:00:02Z"},"spec":{"replicas":1}}

  +0.000s   0.003s  applications: shop web [Application aaaaaaaa-0001-4000-8000-000000000001]
  +0.000s   0.003s    alice: alice create [201 rv -> 100]
                        = {"apiVersion":"apps.example.com/v1","kind":"Application","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"100","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"image":"nginx:1.28"}}
  +2.000s   0.003s    deployments: shop web [Deployment bbbbbbbb-0001-4000-8000-000000000001] link.class=children link.evidence=exact
  +2.000s   0.003s      apps:application-controller: system:serviceaccount:apps:application-controller create [201 rv -> 7]
                          = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000001","resourceVersion":"7","creationTimestamp":"2026-11-23T12:00:03Z","annotations":{"kelemetry.kubewharf.io/parent-link":"{\"cluster\":\"hub\",\"group\":\"apps.example.com\",\"version\":\"v1\",\"resource\":\"applications\",\"namespace\":\"shop\",\"name\":\"web\",\"uid\":…
  +3.000s   0.003s      configmaps: shop web-settings [ConfigMap bbbbbbbb-0001-4000-8000-000000000002] link.class=children link.evidence=inferred
  +3.000s   0.003s        apps:application-controller: system:serviceaccount:apps:application-controller create [201 rv -> 8]
                            = {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"web-settings","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000002","resourceVersion":"8","creationTimestamp":"2026-11-23T12:00:04Z","annotations":{"kelemetry.kubewharf.io/parent-link":"{\"group\":\"apps\",\"version\":\"v1\",\"resource\":\"deployments\",\"namespace\":\"shop\",\"name\":\"web\"}"}},"data":{"level":"info"}}
