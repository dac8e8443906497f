  +0.000s   8.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:35.000000Z deletion.grace_seconds=30
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
  +4.000s   0.004s    bob: bob delete [200 rv -> 11]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:35Z","deletionGracePeriodSeconds":30},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
                        Δ metadata.deletionGracePeriodSeconds null -> 30
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:35Z"
                        · metadata.resourceVersion "10" -> "11"
  +8.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 12]
                        Δ status null -> {"phase":"Running"}
                        · metadata.resourceVersion "11" -> "12"
