  +0.000s  10.004s  leases: d l [Lease 33333333-3333-4333-8333-333333333331] object.deleted=2026-11-23T12:00:10.004000Z
  +0.000s   0.004s    kube-scheduler: system:kube-scheduler create [201 rv -> 1]
                        = {"apiVersion":"coordination.k8s.io/v1","kind":"Lease","metadata":{"name":"l","namespace":"d","uid":"33333333-3333-4333-8333-333333333331","resourceVersion":"1","creationTimestamp":"2026-11-23T12:00:00Z"},"spec":{"holderIdentity":"a"}}
  +4.000s   0.004s    eve: eve update (Forbidden) [403] ERROR attribution=inferred
 +10.000s   0.004s    mallory: mallory delete [200]
                        = {"apiVersion":"coordination.k8s.io/v1","kind":"Lease","metadata":{"name":"l","namespace":"d","uid":"33333333-3333-4333-8333-333333333331","resourceVersion":"1","creationTimestamp":"2026-11-23T12:00:00Z"},"spec":{"holderIdentity":"a"}}

 +20.000s   0.004s  leases: d l [Lease 33333333-3333-4333-8333-333333333332]
 +20.000s   0.004s    kube-scheduler: system:kube-scheduler create [201 rv -> 7]
                        = {"apiVersion":"coordination.k8s.io/v1","kind":"Lease","metadata":{"name":"l","namespace":"d","uid":"33333333-3333-4333-8333-333333333332","resourceVersion":"7","creationTimestamp":"2026-11-23T12:00:20Z"},"spec":{"holderIdentity":"b"}}
