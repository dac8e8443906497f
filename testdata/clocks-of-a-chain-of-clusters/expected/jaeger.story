  +0.200s   0.100s  configmaps: default h [ConfigMap h1]
  +0.100s   0.100s    configmaps: default m [ConfigMap m1] link.class=children link.evidence=exact
  +0.000s   0.100s      configmaps: default c [ConfigMap c1] link.class=children link.evidence=exact
  +0.000s   0.100s        alice: alice create [201 rv -> 30]
                            = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"c","namespace":"default","uid":"c1","resourceVersion":"30","creationTimestamp":"2026-11-23T10:59:51Z","annotations":{"kelemetry.kubewharf.io/parent-link":"{\"cluster\": \"mem\", \"group\": \"\", \"resource\": \"configmaps\", \"namespace\": \"default\", \"name\": \"m\", \"uid\": \"m1\"}"}}}
  +0.100s   0.100s      alice: alice create [201 rv -> 20]
                          = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"m","namespace":"default","uid":"m1","resourceVersion":"20","creationTimestamp":"2026-11-23T10:59:50Z","annotations":{"kelemetry.kubewharf.io/parent-link":"{\"cluster\": \"hub\", \"group\": \"\", \"resource\": \"configmaps\", \"namespace\": \"default\", \"name\": \"h\", \"uid\": \"h1\"}"}}}
  +0.200s   0.100s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"h","namespace":"default","uid":"h1","resourceVersion":"10","creationTimestamp":"2026-11-23T11:00:00Z"}}

  +5.100s   0.100s  configmaps: default n [ConfigMap n1]
  +5.100s   0.100s    alice: alice create [201 rv -> 25 inferred] attribution=inferred
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"n","namespace":"default","uid":"n1","resourceVersion":"25","creationTimestamp":"2026-11-23T10:59:55Z"}}
