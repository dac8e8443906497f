  +0.000s   7.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +2.201s Pulled message=Container image already present source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web.18eaaace00000000
                      @ +2.201s unknown writer kelemetry.resource_version.written=12
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"web","image":"nginx"}]}}
  +6.000s   0.004s    alice: alice patch [200 rv -> 13 inferred] attribution=inferred
  +7.000s   0.004s    bob: bob update [200 rv 13 -> 14] diff.evidence=inferred diff.unseen_versions=2
                        Δ metadata.annotations null -> {"checked":"yes"}
                        Δ metadata.labels null -> {"tier":"front","zone":"a"}
                        · metadata.resourceVersion "10" -> "14"
