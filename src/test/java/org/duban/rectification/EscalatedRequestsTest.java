package org.duban.rectification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.duban.campaign.Campaigns;
import org.duban.escalation.Escalation;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.rectification.domain.DecisionClock;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RequestProcess;
import org.duban.rectification.domain.RequestRepository;
import org.junit.jupiter.api.Test;

class EscalatedRequestsTest {

    private static final long REQUEST = 7;
    private static final long ITEM = 3;

    final RequestRepository requests = mock();
    final ItemRepository items = mock();
    final RequestProcess process = mock();
    final DecisionClock clock = mock();
    final EscalatedRequests escalated = new EscalatedRequests(
            RequestKind.EXTENSION,
            requests,
            items,
            process,
            mock(Directory.class),
            mock(Campaigns.class),
            clock,
            mock(Escalation.class));

    /** Whoever decides holds the item's row: what is read before the row is ours may be old. */
    @Test
    void whatIsDecidedWhileItWaitsForTheItemIsLeftAlone() {
        becomesOnceTheItemIsHeld(RequestState.GRANTED);
        escalated.renew(REQUEST);
        verify(items).lock(ITEM);
        verify(clock, never()).recount(any());
        verify(process, never()).clockWoken(any(), any());
    }

    @Test
    void whatIsStillOpenCountsOnceMore() {
        ItemRequest open = becomesOnceTheItemIsHeld(RequestState.OPEN);
        escalated.renew(REQUEST);
        verify(clock).recount(open);
        verify(process).clockWoken(open, Actor.SYSTEM);
    }

    /** What is loaded at first stays what it was when it was read. */
    private ItemRequest becomesOnceTheItemIsHeld(RequestState then) {
        AtomicReference<RequestState> now = new AtomicReference<>(RequestState.OPEN);
        ItemRequest request = mock();
        when(request.itemId()).thenReturn(ITEM);
        when(requests.itemOf(REQUEST)).thenReturn(Optional.of(ITEM));
        when(requests.findById(REQUEST)).thenAnswer(call -> {
            RequestState read = now.get();
            when(request.state()).thenReturn(read);
            return Optional.of(request);
        });
        when(items.lock(ITEM)).thenAnswer(call -> {
            now.set(then);
            return Optional.of(mock(RectificationItem.class));
        });
        return request;
    }
}
