  +0.000s   9.010s  configmaps: shop settings [ConfigMap] object.identity=inferred
                      @ +3.900s Reloaded message=read anew source=reloader k8s.event.reason=Reloaded k8s.event.type=Normal k8s.event.name=settings.by-hand k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000 k8s.event.count=2 k8s.event.last_time=2026-11-23T11:50:06.000000Z
  +0.000s   0.010s    alice: alice create [201] attribution=inferred
  +0.000s   0.000s    bob: bob update [200] attribution=inferred time.unknown=true
  +1.000s   0.010s    alice: alice update [200] attribution=inferred
  +2.000s   0.010s    alice: alice update [200] attribution=inferred
  +3.000s   0.010s    alice: alice update [200] attribution=inferred
  +4.000s   0.010s    alice: alice update [200] attribution=inferred
  +5.000s   0.010s    alice: alice update [200] attribution=inferred
  +6.000s   0.010s    alice: alice update [200] attribution=inferred
  +7.000s   0.010s    alice: alice update [200] attribution=inferred
  +8.000s   0.010s    alice: alice update [200] attribution=inferred
  +9.010s   0.000s    bob: bob update [200] attribution=inferred time.evidence=inferred
