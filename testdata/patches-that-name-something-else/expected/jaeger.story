  +0.000s   8.010s  configmaps: shop merged [ConfigMap 11111111-1111-4111-8111-111111111111]
  +0.000s   0.010s    alice: alice create [201 rv -> 100]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"merged","namespace":"shop","uid":"11111111-1111-4111-8111-111111111111","resourceVersion":"100","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"k":"1"}}
  +8.000s   0.010s    alice: alice patch [200 rv -> 102] diff.evidence=inferred diff.unseen_versions=1
                        Δ data.k "1" -> "2"
                        Δ metadata.labels null -> {"l":"x"}
                        · metadata.resourceVersion "100" -> "102"

  +0.000s   8.010s  configmaps: shop named [ConfigMap 33333333-1111-4111-8111-111111111111]
  +0.000s   0.010s    alice: alice create [201 rv -> 300]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"named","namespace":"shop","uid":"33333333-1111-4111-8111-111111111111","resourceVersion":"300","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"k":"1"}}
  +8.000s   0.010s    alice: alice patch [200 rv -> 302]
                        Δ data.k "1" -> "2"
                        Δ metadata.labels null -> {"l":"x"}
                        · metadata.resourceVersion "300" -> "302"

  +0.000s   8.010s  configmaps: shop stepped [ConfigMap 22222222-1111-4111-8111-111111111111]
  +0.000s   0.010s    alice: alice create [201 rv -> 200]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"stepped","namespace":"shop","uid":"22222222-1111-4111-8111-111111111111","resourceVersion":"200","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"k":"1"}}
  +8.000s   0.010s    alice: alice patch [200 rv -> 202] diff.evidence=inferred diff.unseen_versions=1
                        Δ data.k "1" -> "2"
                        Δ metadata.labels null -> {"l":"x"}
                        · metadata.resourceVersion "200" -> "202"

  +0.000s   8.010s  configmaps: shop unanswered [ConfigMap 44444444-1111-4111-8111-111111111111]
  +0.000s   0.010s    alice: alice create [201 rv -> 400]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"unanswered","namespace":"shop","uid":"44444444-1111-4111-8111-111111111111","resourceVersion":"400","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"k":"1"}}
  +4.000s   0.000s    bob: bob update attribution=inferred unanswered=true
  +8.000s   0.010s    alice: alice patch [200 rv -> 402] diff.evidence=inferred
                        Δ data.k "1" -> "2"
                        Δ metadata.labels null -> {"l":"x"}
                        · metadata.resourceVersion "400" -> "402"
