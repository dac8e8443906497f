  +0.000s   6.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:07.004000Z deletion.timestamp=2026-11-23T12:00:07.000000Z deletion.grace_seconds=0
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
  +3.000s   0.004s    alice: alice create eviction [201] attribution=inferred dry_run=true
  +3.500s   0.004s    alice: alice create eviction (Too Many Requests) [429] ERROR attribution=inferred
  +4.000s   0.004s    alice: alice create eviction [201 rv -> 14 inferred] attribution=inferred
  +5.000s   0.004s    kubelet: system:node:node-1 update status [200 rv 14 -> 15] diff.evidence=inferred diff.unseen_versions=1
                        Δ metadata.deletionGracePeriodSeconds null -> 30
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:35Z"
                        · metadata.resourceVersion "10" -> "15"
  +6.000s   0.004s    kubelet: system:node:node-1 delete [200 rv -> 16]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"16","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:07Z","deletionGracePeriodSeconds":0},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
                        Δ metadata.deletionGracePeriodSeconds 30 -> 0
                        Δ metadata.deletionTimestamp "2026-11-23T12:00:35Z" -> "2026-11-23T12:00:07Z"
                        · metadata.resourceVersion "15" -> "16"
