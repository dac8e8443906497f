  +0.000s   4.004s  pods: shop db-0 [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:05.004000Z
                      @ +4.000s Killing message=Stopping container source=kubelet k8s.event.reason=Killing k8s.event.type=Normal k8s.event.name=db-0.18eaaace6b417200 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"db-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
  +4.000s   0.004s    alice: alice delete [200]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"db-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}

  +5.000s   2.000s  pods: shop db-0 [Pod bbbbbbbb-0001-4000-8000-000000000000]
                      @ +7.000s Note message=seen by hand source=kubelet k8s.event.reason=Note k8s.event.type=Normal k8s.event.name=db-0.18eaaacf1e11d000 k8s.event.uid=eeeeeeee-0002-4000-8000-000000000000
  +5.000s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"db-0","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:06Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
