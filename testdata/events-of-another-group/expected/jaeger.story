  +0.000s   3.000s  events: town fair [Event cccccccc-0001-4000-8000-000000000000]
                      @ +2.000s Announced message=bells ring source=town-crier k8s.event.reason=Announced k8s.event.type=Normal k8s.event.name=clock.18a0000000000001 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Event","apiVersion":"calendar.example.com/v1","metadata":{"name":"fair","namespace":"town","uid":"cccccccc-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"reason":"it is autumn","spec":{"at":"noon"}}
  +1.000s   0.004s    bob: bob update [200 rv -> 11]
                        Δ spec.at "noon" -> "dusk"
                        · metadata.resourceVersion "10" -> "11"

  +0.000s   2.000s  events: town market [Event cccccccc-0002-4000-8000-000000000000] object.created_before=2026-11-23T11:00:00.000000Z

  +0.000s   2.000s  leases: town attic [Lease cccccccc-0003-4000-8000-000000000000] object.created_before=2026-11-23T11:00:00.000000Z
