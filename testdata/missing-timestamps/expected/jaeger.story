  +4.000s   0.004s  pods: shop late [Pod bbbbbbbb-0001-4000-8000-000000000000]
  +4.000s   0.004s    alice: alice create [201 rv -> 11]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"late","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:05Z"}}

  +0.000s   2.000s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +0.000s Pulled message=Container image already present source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web.by-hand k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000 kelemetry.time.unknown=true
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"}}
  +0.000s   0.000s    alice: alice delete [200] time.unknown=true
  +1.200s   0.000s    alice: alice patch [200] attribution=inferred time.evidence=inferred
  +2.000s   0.000s    alice: alice patch [200] attribution=inferred time.evidence=inferred
